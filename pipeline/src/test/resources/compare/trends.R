# Mann-Kendall and Theil-Sen, from R 4.2:  Rscript trends.R > trends.csv
# p and tau by cor.test (exact without ties, else normal with correction for ties and continuity); the limits of the slope
# without ties by inverting that test: the slopes that it does not reject at 5 %; with ties by the ranks (N -+ z sd(S)) / 2.
slopes <- function(t, y) {
  pairs <- combn(length(t), 2)
  sort((y[pairs[2, ]] - y[pairs[1, ]]) / (t[pairs[2, ]] - t[pairs[1, ]]))
}
inverted <- function(t, y) {
  s <- unique(slopes(t, y))
  between <- (head(s, -1) + tail(s, -1)) / 2
  kept <- sapply(between, function(b) cor.test(t, y - b * t, method = "kendall", exact = TRUE)$p.value > .05)
  c(s[min(which(kept))], s[max(which(kept)) + 1])
}
ranked <- function(t, y) {
  s <- slopes(t, y)
  n <- length(y)
  ties <- table(y)
  sd <- sqrt((n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18)
  m <- floor((length(s) - qnorm(.975) * sd) / 2)
  c(s[m], s[length(s) + 1 - m])
}
cat("years,values,tau,p,slope,lower,upper\n")
report <- function(t, y) {
  tied <- any(duplicated(y))
  test <- suppressWarnings(cor.test(t, y, method = "kendall", exact = !tied, continuity = tied))
  limits <- if (tied) ranked(t, y) else inverted(t, y)
  cat(paste(t, collapse = " "), paste(y, collapse = " "),
      sprintf("%.17g", c(test$estimate, test$p.value, median(slopes(t, y)), limits)), sep = ",")
  cat("\n")
}
years <- 2008:2014
report(2010:2014, c(10, 11, 13, 14, 18))
report(2010:2014, c(18, 14, 13, 11, 10))
report(2010:2014, c(10, 11, 14, 13, 18))
report(2009:2014, c(.31, .305, .34, .36, .355, .41))
report(years, c(5200.15, 5340, 5100.5, 5800.25, 6100, 6050.75, 6528.54))
report(years, c(3, 1, 4, 1.5, 9, 2.6, 5))
report(c(2008, 2009, 2012, 2013, 2014), c(1.5, 2, 3.5, 4.25, 6))
report(2005:2014, c(21, 22, 20, 25, 24, 27, 26, 29, 31, 30))
report(2003:2014, c(21, 22, 20, 25, 24, 27, 26, 29, 31, 30, 19, 18))
report(2000:2019, c(7, 12, 6, 9.5, 17.5, 10, 8, 12.5, 15, 11, 20, 16, 13, 18, 14, 22.5, 19, 17, 25, 21))
# ties
report(years, c(12, 12, 14, 15, 15, 18, 21))
report(years, c(0, 0, 0, 1, 1, 2, 2))
report(years, c(5, 4, 5, 4, 5, 4, 5))
report(2005:2014, c(30, 30, 28, 27, 27, 27, 25, 24, 24, 20))
report(2003:2014, c(1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4))
