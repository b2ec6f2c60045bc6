/**
 * The same keys with any texts: a translation that lacks a key, or has one too many, does not
 * compile. Plural forms (`key_one`, `key_other`) are keys like any other.
 */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
