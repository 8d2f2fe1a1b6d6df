/** Rows resolved into the units that are counted: participations and finances. */
package pl.szansa.resolve;
