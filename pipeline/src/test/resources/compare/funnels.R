# Control limits of funnels, from R 4.2:  Rscript funnels.R > funnels.csv
line <- function(shape, center, spread, base, confidence, limits) {
  cat(shape, sprintf("%.17g", c(center, spread)), format(base, scientific = FALSE), confidence,
      sprintf("%.17g", limits), sep = ",")
  cat("\n")
}
cat("shape,center,spread,base,confidence,lower,upper\n")

# proportions: avg -+ z sqrt(avg (1 - avg) / n), clipped to [0, 1]
z <- c("0.95" = 1.959964, "0.998" = 3.090232)
for (avg in c(0, .02, .312, .5, .97, 1)) for (n in c(1, 30, 100, 2022, 1e6)) for (confidence in names(z)) {
  limits <- avg + c(-1, 1) * z[[confidence]] * sqrt(avg * (1 - avg) / n)
  line("PROPORTION", avg, 0, n, confidence, pmin(1, pmax(0, limits)))
}

# rates: the tail probabilities of ppois, interpolated by approx, at the tail
for (rate in c(.01, .8, 3.7)) for (n in c(7, 100, 2022, 50000)) for (confidence in names(z)) {
  expected <- rate * n
  tail <- (1 - as.numeric(confidence)) / 2
  x <- max(-1, floor(expected - 8 * sqrt(expected) - 8)):ceiling(expected + 8 * sqrt(expected) + 12)
  below <- approx(ppois(x, expected), x, tail, ties = "ordered")$y
  above <- approx(rev(ppois(x - 1, expected, lower.tail = FALSE)), rev(x), tail, ties = "ordered")$y
  line("RATE", rate, 0, n, confidence, c(max(0, below), above) / n)
}

# means: standard error by qnorm, no limit below 0
for (spread in c(0, 4100)) for (n in c(1, 40, 900)) for (confidence in names(z)) {
  limits <- qnorm(c((1 - as.numeric(confidence)) / 2, (1 + as.numeric(confidence)) / 2), 6528.54, spread / sqrt(n))
  line("MEAN", 6528.54, spread, n, confidence, pmax(0, limits))
}
