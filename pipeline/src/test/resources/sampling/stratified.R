# Ratios over stratified samples, from R 4.2 with the package survey:  Rscript stratified.R > stratified.csv
# A row per stratum: people, answers, base (the indicator applies), positive; then the estimate of all
# strata of the case and its standard error.
suppressMessages(library(survey))
cases <- list(
  one        = list(c(2022, 320, 320, 131)),
  three      = list(c(500, 60, 60, 20), c(300, 40, 40, 31), c(40, 9, 9, 1)),
  census     = list(c(12, 12, 12, 5), c(300, 40, 40, 31), c(30, 30, 30, 30)),
  domain     = list(c(500, 60, 12, 5), c(300, 40, 31, 20), c(40, 9, 0, 0)),
  alike      = list(c(50, 8, 8, 8), c(70, 10, 10, 0)),
  unanswered = list(c(90, 31, 30, 30), c(20, 3, 2, 1), c(5000, 700, 650, 3)))
cat("case,population,answered,base,positive,value,error\n")
for (name in names(cases)) {
  strata <- cases[[name]]
  people <- do.call(rbind, lapply(seq_along(strata), function(h) {
    s <- strata[[h]]
    data.frame(stratum = h, population = s[1],
               y = rep(c(1, 0, 0), c(s[4], s[3] - s[4], s[2] - s[3])),
               x = rep(c(1, 1, 0), c(s[4], s[3] - s[4], s[2] - s[3])))
  }))
  design <- svydesign(ids = ~1, strata = ~stratum, fpc = ~population, data = people)
  ratio <- svyratio(~y, ~x, design)
  for (s in strata) {
    cat(name, s, sprintf("%.15g", c(coef(ratio), SE(ratio))), sep = ",")
    cat("\n")
  }
}
