/** One class per kind of check; each says only what is wrong, the rule says what follows. */
package pl.szansa.validate.checks;
