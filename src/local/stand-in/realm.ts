/** The way into the world of a script: its own Array, Date and Error differ from ours. */
export interface Realm {
  /** A copy made of the script's own arrays, dates and plain objects. */
  adopt(value: unknown): unknown;
  /** An error that is `instanceof Error` in the script. */
  error(name: string, message: string): unknown;
}

/** Script source of the functions of a {@link Realm}; runs inside the script's world. */
export const realmSource = `(function (plain) {
  'use strict';
  var isDate = function (v) { return Object.prototype.toString.call(v) === '[object Date]'; };
  var adopt = function (v) {
    if (typeof v !== 'object' || v === null) return v;
    if (Array.isArray(v)) {
      var list = [];
      for (var i = 0; i < v.length; i++) {
        var item = v[i];
        list.push(typeof item === 'object' && item !== null ? adopt(item) : item);
      }
      return list;
    }
    if (isDate(v)) return new Date(v.getTime());
    if (Object.getPrototypeOf(v) !== plain) return v;
    var copy = {};
    Object.keys(v).forEach(function (key) { copy[key] = adopt(v[key]); });
    return copy;
  };
  var kinds = { TypeError: TypeError, RangeError: RangeError, ReferenceError: ReferenceError };
  return {
    adopt: adopt,
    error: function (name, message) {
      var error = new (kinds[name] || Error)(message);
      if (!kinds[name]) error.name = name;
      return error;
    }
  };
})`;
