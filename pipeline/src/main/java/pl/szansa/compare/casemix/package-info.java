/** Results of offices beside those that their participants' characteristics at entry let expect. */
package pl.szansa.compare.casemix;
