import { clockSource, type Intrinsics, type RealmMaker, topLevelFunctions } from "./realm.ts";

const JAVASCRIPT =
  /^(Object|Function|Array|Number|parseFloat|parseInt|Infinity|NaN|undefined|Boolean|String|Symbol|Promise|RegExp|\w*Error|JSON|Math|Intl|ArrayBuffer|\w+Array|DataView|Map|BigInt|Set|WeakMap|WeakSet|WeakRef|Proxy|Reflect|decodeURI\w*|encodeURI\w*|escape|unescape|eval|isFinite|isNaN)$/;

type Globals = { readonly [name: string]: unknown };
type Functions = { readonly [name: string]: (...args: unknown[]) => unknown };

/**
 * Worlds in the browser: a hidden frame whose JavaScript the page does not share. The bundle becomes one function, so that each
 * call of it is a fresh bundle; whatever else a browser has is hidden from it as parameters without value.
 */
export function browserRealm(code: string, page: Document): RealmMaker {
  const names = topLevelFunctions(code);
  return (now) => {
    const frame = page.createElement("iframe");
    frame.hidden = true;
    page.body.append(frame);
    const own = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!own) throw new Error("The frame for the bundle has no window.");
    const Clock: DateConstructor = own.Function(`return ${clockSource(now)}`)();
    const intrinsics: Intrinsics = { Date: Clock, Error: own.Error, JSON: own.JSON };
    const hidden = browserNames(own);
    let bundle: ((globals: Globals) => Functions) | undefined;
    return {
      load(services) {
        const globals: Globals = { ...services(intrinsics), Date: Clock };
        bundle ??= own.Function("globals", source(new Set([...Object.keys(globals), ...hidden]))) as NonNullable<
          typeof bundle
        >;
        return { intrinsics, functions: new Map(Object.entries(bundle(globals))) };
      },
      close: () => frame.remove(),
    };
  };

  function source(globals: ReadonlySet<string>): string {
    return `const { ${[...globals].join(", ")} } = globals;\n${code}\nreturn { ${names.join(", ")} };`;
  }
}

/** All that the frame's window has beside JavaScript itself. */
function browserNames(own: Window): readonly string[] {
  const names: string[] = [];
  for (let object: object | null = own; object; object = Object.getPrototypeOf(object))
    names.push(...Object.getOwnPropertyNames(object));
  return names.filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !JAVASCRIPT.test(name));
}
