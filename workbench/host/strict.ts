import type { Gate } from "../types.ts";
import { mismatch } from "./exception.ts";
import { registerService } from "./identity.ts";
import { membersOf } from "./members.ts";

type Method = (...args: unknown[]) => unknown;

/** What JavaScript itself, promises and test tools look for on any object: no service has them. */
const PROBES = /^(then|toJSON|constructor|asymmetricMatch|nodeType|tagName|\$\$typeof|valueOf|@@.*)$/;

/** Classes of Sheets whose full name in messages begins with the service. */
const OUTER =
  /^(SpreadsheetApp|Session|Utilities|Logger|console|HtmlService|LockService|PropertiesService|CacheService|Ui)$/;

/**
 * A stand-in of one object of Apps Script that refuses what it does not know. A built member passes the gate and runs; one
 * that Google has and the stand-in lacks says "not implemented"; one that Google lacks is a TypeError, even when `members`
 * happens to have it. A method called with a number of arguments that no overload takes fails as at Google (B1).
 *
 * @param className the class as Google's type declarations name it
 * @param members what is built: methods and properties, of a plain object or of a class
 * @param gate stands before every method
 */
export function strict<T extends object>(className: string, members: T, gate: Gate): T {
  const known = membersOf(className);
  const fullName = OUTER.test(className) ? className : `SpreadsheetApp.${className}`;
  const methods = new Map<string, Method>();
  const proxy: T = new Proxy(members, { get: read, set: refuse, defineProperty: refuse, deleteProperty: refuse });
  registerService(proxy, className);
  return proxy;

  function read(_target: T, member: string | symbol): unknown {
    if (typeof member === "symbol" || PROBES.test(member)) return undefined;
    if (member === "toString" && !Object.hasOwn(known, member)) return () => className;
    const made = methods.get(member);
    if (made) return made;
    if (!Object.hasOwn(known, member)) throw foreign(new TypeError(`${className}.${member} is not a function`));
    const value: unknown = member in members ? Reflect.get(members, member) : undefined;
    if (value === undefined || value === (Object.prototype as Record<string, unknown>)[member])
      throw foreign(new Error(`not implemented: ${className}.${member}`));
    if (typeof value !== "function") return value;
    const method = guarded(member, value as Method, known[member]!);
    methods.set(member, method);
    return method;
  }

  function foreign(error: unknown): unknown {
    return gate.thrown ? gate.thrown(error) : error;
  }

  function guarded(member: string, method: Method, counts: readonly number[]): Method {
    return (...args) => {
      try {
        gate.enter(className, member);
        if (!counts.includes(-1) && !counts.includes(args.length)) throw mismatch(`${fullName}.${member}`, args);
        const result = method.apply(members, args);
        return result === members ? proxy : result;
      } catch (error) {
        throw foreign(error);
      }
    };
  }

  function refuse(_target: T, member: string | symbol): never {
    throw new TypeError(`${className}.${String(member)} can not be set`);
  }
}
