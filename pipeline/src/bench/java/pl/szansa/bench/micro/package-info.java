/** The hot loops of reading alone, under JMH. */
package pl.szansa.bench.micro;
