/** Charts that set offices side by side: values, intervals, funnels, profiles, years. */
package pl.szansa.charts.offices;
