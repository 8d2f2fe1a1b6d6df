/** Statistical disclosure control: what would tell too much of single persons is not published. */
package pl.szansa.disclose;
