# The standard deviation of one unit of the base, from R 4.2:  Rscript spread.R > spread.csv
# z = sqrt(n) (value - center); the tenth at each end drawn in to the next z; the mean square over k - 1, divided by the
# variance that drawing in leaves to a standard normal distribution, here by numerical integration.
set.seed(20072013)
left <- function(share) {
  if (share == 0) return(1)
  q <- qnorm(1 - share)
  integrate(function(x) pmin(q, pmax(-q, x))^2 * dnorm(x), -Inf, -q, rel.tol = 1e-12)$value +
    integrate(function(x) x^2 * dnorm(x), -q, q, rel.tol = 1e-12)$value +
    integrate(function(x) q^2 * dnorm(x), q, Inf, rel.tol = 1e-12)$value
}
cat("case,center,base,value,spread\n")
cases <- list(five = 5, nine = 9, ten = 10, thirty = 30, hundred = 100)
for (case in names(cases)) {
  k <- cases[[case]]
  n <- sample(20:900, k, replace = TRUE)
  value <- round(rnorm(k, 6500, 4000 / sqrt(n)), 2)
  value[k] <- 31000   # one spoilt register
  center <- round(sum(n * value) / sum(n), 2)
  z <- sort(sqrt(n) * (value - center))
  g <- floor(k / 10)
  if (g > 0) z <- pmin(pmax(z, z[g + 1]), z[k - g])
  spread <- sqrt(sum(z^2) / (k - 1) / left(g / k))
  for (i in seq_len(k))
    cat(case, sprintf("%.2f", center), n[i], sprintf("%.2f", value[i]), sprintf("%.17g", spread), sep = ",", fill = TRUE)
}
