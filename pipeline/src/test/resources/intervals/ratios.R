# Limits of ratios of sums over projects, from R 4.2 with the packages boot and survey:
#   Rscript ratios.R > ratios.csv     (and cities.csv, the data; their first 10 rows are city)
# The projects are the cities of Davison and Hinkley, "Bootstrap Methods and their Application", 1997
# (W. G. Cochran's, 1977, p. 152): a amount x, population in 1930; c count u, population in 1920.
#   city: 10 of them, bigcity: all 49.
library(boot)
suppressMessages(library(survey))
write.csv(bigcity, "cities.csv", quote = FALSE, row.names = FALSE)
row <- function(method, data, confidence, limits, tolerance) {
  numbers <- sub("Inf", "Infinity", sprintf("%.17g", c(limits[1:2], tolerance)))
  cat(method, data, confidence, numbers, sep = ",")
  cat("\n")
}
cat("method,data,confidence,lower,upper,lower_tolerance,upper_tolerance\n")
confidences <- c(.90, .95, .998)
sets <- list(city = city, bigcity = bigcity)

# delta: the linearised variance of package survey, t of n - 1 degrees of freedom
for (name in names(sets)) for (confidence in confidences) {
  ratio <- svyratio(~x, ~u, svydesign(ids = ~1, weights = ~1, data = sets[[name]]))
  limits <- confint(ratio, level = confidence, df = nrow(sets[[name]]) - 1)
  row("delta", name, confidence, limits, c(0, 0))
}

# Fieller: the ratios that a t test of x - ratio u does not reject, found by bisection
edge <- function(d, confidence, from, to) uniroot(function(ratio) {
  test <- t.test(d$x - ratio * d$u)
  unname(abs(test$statistic)) - qt(.5 + confidence / 2, test$parameter)
}, c(from, to), tol = 1e-15)$root
for (name in names(sets)) for (confidence in confidences) {
  d <- sets[[name]]
  value <- sum(d$x) / sum(d$u)
  upper <- tryCatch(edge(d, confidence, value, 100 * value), error = function(e) Inf)
  row("fieller", name, confidence, c(edge(d, confidence, 0, value), upper), c(0, 0))
}

# bootstrap: 200 times 2,000 resamples; the tolerance is 4 standard deviations of such limits
set.seed(20072013)
statistic <- function(d, i) sum(d$x[i]) / sum(d$u[i])
for (name in names(sets)) for (kind in c("percentile", "bca")) for (confidence in confidences) {
  limits <- replicate(200, {
    b <- boot(sets[[name]], statistic, 2000)
    suppressWarnings(boot.ci(b, confidence, type = if (kind == "bca") "bca" else "perc"))[[4]][4:5]
  })
  row(paste0("bootstrap_", kind), name, confidence, rowMeans(limits), 4 * apply(limits, 1, sd))
}
