# Places and the places that chance leaves open, from R 4.2:  Rscript ranks.R > ranks.csv
# Each interval at 0.95^(1/K); office k may be first after all whose lower limit is above its upper one, last before all whose
# upper limit is below its lower one. Shares: Wilson's interval by prop.test. Costs: 95 % limits as given, their distances
# from the value on the scale of the logarithm times qnorm(joint) / qnorm(95 %).
cat("case,direction,numerator,denominator,value,lower,upper,place,best,worst\n")
places <- function(case, direction, x, n, value, lower, upper, l, u) {
  K <- length(value)
  sign <- if (direction == "HIGHER_IS_BETTER") 1 else -1
  v <- sign * value
  low <- pmin(sign * l, sign * u)
  high <- pmax(sign * l, sign * u)
  for (k in 1:K)
    cat(case, direction, x[k], n[k], sprintf("%.6f", c(value[k], lower[k], upper[k])), 1 + sum(v > v[k]),
        1 + sum(low > high[k]), K - sum(high < low[k]), sep = ",", fill = 200)
}
shares <- function(case, direction, x, n) {
  at <- function(conf) mapply(function(a, b)
    suppressWarnings(prop.test(a, b, conf.level = conf, correct = FALSE))$conf.int, x, n)
  alone <- at(.95)
  joint <- at(.95^(1 / length(x)))
  places(case, direction, x, n, x / n, alone[1, ], alone[2, ], joint[1, ], joint[2, ])
}
shares("four", "HIGHER_IS_BETTER", c(65, 30, 50, 31), c(100, 100, 100, 100))
shares("dropouts", "LOWER_IS_BETTER", c(0, 12, 4, 40, 12, 9), c(60, 60, 200, 80, 60, 1000))
shares("alike", "HIGHER_IS_BETTER", c(20, 40, 20), c(40, 80, 40))

value <- c(5200, 6528.54, 7100, 11000, 3000)
lower <- c(4900, 6000.5, 4000, 9000, 2900)
upper <- c(5500, 7200, 15000, 14000, 3101)
factor <- qnorm((1 + .95^(1 / 5)) / 2) / qnorm(.975)
wider <- function(limit) exp(log(value) + factor * (log(limit) - log(value)))
places("costs", "LOWER_IS_BETTER", rep(NA, 5), rep(NA, 5), value, lower, upper, wider(lower), wider(upper))
