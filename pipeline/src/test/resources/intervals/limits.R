# Limits of proportions, rates and means, from R 4.2:  Rscript limits.R > limits.csv
plain <- function(x) format(x, digits = 15, scientific = FALSE)
row <- function(method, a, b, n, confidence, limits) {
  cat(method, plain(a), plain(b), plain(n), confidence, sprintf("%.17g", limits[1:2]), sep = ",")
  cat("\n")
}
cat("method,a,b,n,confidence,lower,upper\n")

# a of n; Jeffreys by the quantiles of Beta(a + 1/2, n - a + 1/2), Brown, Cai and DasGupta's ends
trials <- list(c(0, 1), c(1, 1), c(0, 7), c(7, 7), c(0, 10), c(10, 10), c(1, 10), c(65, 100), c(3, 30),
               c(317, 1954), c(0, 1e7), c(1, 1e7), c(5e6, 1e7), c(9999999, 1e7), c(1e7, 1e7))
for (t in trials) for (confidence in c(.90, .95, .998)) {
  x <- t[1]; n <- t[2]; tail <- (1 - confidence) / 2
  row("wilson", x, 0, n, confidence,
      suppressWarnings(prop.test(x, n, conf.level = confidence, correct = FALSE))$conf.int)
  row("clopper_pearson", x, 0, n, confidence, binom.test(x, n, conf.level = confidence)$conf.int)
  row("jeffreys", x, 0, n, confidence,
      c(if (x == 0) 0 else qbeta(tail, x + .5, n - x + .5),
        if (x == n) 1 else qbeta(tail, x + .5, n - x + .5, lower.tail = FALSE)))
}

# a events on b units
for (r in list(c(0, 1), c(0, 250), c(1, 1), c(2, 3.5), c(8, 1), c(65, 12.25), c(1000, 1), c(1e7, 4)))
  for (confidence in c(.90, .95, .998))
    row("poisson_exact", r[1], r[2], 0, confidence,
        poisson.test(r[1], r[2], conf.level = confidence)$conf.int)

# n numbers of sum a and sum of squares b
numbers <- list(c(3, 8), c(5, 5, 5, 5), mtcars$mpg, -mtcars$disp, 1e4 + (0:9999999) %% 7)
for (x in numbers) for (confidence in c(.90, .95, .998)) {
  limits <- if (var(x) == 0) c(mean(x), mean(x)) else t.test(x, conf.level = confidence)$conf.int
  row("t", sum(x), sum(x^2), length(x), confidence, limits)
}
