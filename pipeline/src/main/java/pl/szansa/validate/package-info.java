/** The rules, which are data, and the checks that carry them out; every rule runs on every row. */
package pl.szansa.validate;
