/** What the rows of persons and of money share: which count, how they are packed and written. */
package pl.szansa.resolve.rows;
