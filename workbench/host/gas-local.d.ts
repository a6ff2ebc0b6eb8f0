declare module "gas-local" {
  const gas: {
    require(folder: string, globals: object, options: { filter(file: string): boolean }): object;
  };
  export default gas;
}
