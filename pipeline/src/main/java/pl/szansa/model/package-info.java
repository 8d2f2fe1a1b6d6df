/** The nouns of the evaluation; they know no Spark, no files and no stage. */
package pl.szansa.model;
