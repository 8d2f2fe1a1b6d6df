# People made up, and R's logistic regression of their results, from R 4.2:  Rscript glm.R
# Writes people.csv (patterns with how many people and events) and glm.csv (what glm makes of them).
set.seed(20141231)
n <- 4000
pick <- function(codes, weights) sample(codes, n, TRUE, weights)
d <- data.frame(
  office = pick(c("a", "b", "c"), c(5, 3, 2)),
  sex = pick(c("female", "male"), c(62, 38)),
  age_group = pick(c("under_25", "25_34", "35_44", "45_54", "55_plus"), c(16, 24, 26, 22, 12)),
  # isced_4 is rarer than 20 people
  education = pick(c("isced_1", "isced_2", "isced_3", "isced_4", "isced_5_8"), c(25, 12, 55, .2, 7.8)),
  labour_status = pick(c("unemployed", "unemployed_long_term", "inactive"), c(38, 42, 20)),
  disability = pick(c("missing", "yes", "no"), c(20, 12, 68)))
# follows from the labour status, but for the two bands of the unemployed
d$unemployment_length <- ifelse(d$labour_status == "inactive", "not_unemployed",
  ifelse(d$labour_status == "unemployed_long_term", "12_23_months",
         ifelse(runif(n) < .5, "under_6_months", "6_11_months")))
odds <- -.8 + .3 * (d$sex == "male") - .5 * (d$age_group == "55_plus") + .9 * (d$education == "isced_5_8") -
  .7 * (d$labour_status == "inactive") - .6 * (d$disability == "yes") + .25 * (d$office == "b")
d$event <- rbinom(n, 1, plogis(odds))

patterns <- aggregate(cbind(people = 1, events = event) ~ office + sex + age_group + education + labour_status +
                        unemployment_length + disability, data = d, FUN = sum)
write.csv(patterns, "people.csv", row.names = FALSE, quote = FALSE)

# the largest category first; of fewer than 20 people as of the largest; else in the order of the dictionary
order <- list(sex = c("female", "male"),
  age_group = c("under_25", "25_34", "35_44", "45_54", "55_plus"),
  education = c("isced_1", "isced_2", "isced_3", "isced_4", "isced_5_8"),
  labour_status = c("unemployed", "unemployed_long_term", "inactive"),
  unemployment_length = c("under_6_months", "6_11_months", "12_23_months", "not_unemployed"),
  disability = c("missing", "yes", "no"))
for (v in names(order)) {
  size <- table(d[[v]])
  largest <- names(which.max(size))
  d[[v]][d[[v]] %in% names(size)[size < 20]] <- largest
  kept <- intersect(order[[v]], unique(d[[v]]))
  d[[v]] <- factor(d[[v]], c(largest, setdiff(kept, largest)))
}
fit <- glm(reformulate(names(order), "event"), binomial, d, control = glm.control(epsilon = 1e-11))
b <- summary(fit)$coefficients
out <- data.frame(what = "term", name = rownames(b), value = b[, 1], error = b[, 2])
expected <- tapply(fitted(fit), d$office, sum)
out <- rbind(out, data.frame(what = "expected", name = names(expected), value = as.vector(expected), error = 0))
r <- rank(round(fitted(fit), 12)); e <- sum(d$event)
auc <- (sum(r[d$event == 1]) - e * (e + 1) / 2) / (e * (n - e))
out <- rbind(out, data.frame(what = "concordance", name = "", value = auc, error = 0))
out$value <- sprintf("%.12f", out$value); out$error <- sprintf("%.12f", out$error)
write.csv(out, "glm.csv", row.names = FALSE, quote = FALSE)
