/** What the columns of a table for other tools hold: types, units, code lists, keys, in words. */
package pl.szansa.tables.schema;
