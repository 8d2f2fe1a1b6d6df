# What an analyst would write with data.table: the main rules, re-entries, ten indicators by office and year.
#   Rscript peer.R WORKSPACE RESULTS
# The rules are those of ../python/peer.py. Leaves values.csv and totals.csv.
suppressPackageStartupMessages(library(data.table))
arguments <- commandArgs(trailingOnly = TRUE)
workspace <- arguments[1]
results <- arguments[2]
setDTthreads(as.integer(Sys.getenv("BENCH_THREADS", "2")))
first_year <- 2008L
last_year <- 2014L
absent <- c("no_answer", "refused", "not_collected")

all_codes <- fread(file.path(results, "codes.csv"), colClasses = "character", na.strings = NULL, encoding = "UTF-8")

# code by text, by field
words <- function(name) lapply(split(all_codes[table == name], by = "field"), function(rows) setNames(rows$code, rows$text))

# all files of a table, as text; with the folder of the office
table_of <- function(name, columns) {
  files <- sort(Sys.glob(file.path(workspace, "inbox/*", paste0("*_", name, "_*.csv"))))
  parts <- lapply(files, fread, sep = ";", colClasses = "character", select = columns, encoding = "UTF-8", na.strings = NULL)
  rows <- rbindlist(parts, idcol = "file")
  rows[, folder := basename(dirname(files))[file]]
  rows
}

# replaces labels by codes; whether each text is one
code <- function(rows, field, known) {
  text <- rows[[field]]
  set(rows, j = field, value = unname(known)[chmatch(text, names(known))])
  !is.na(rows[[field]])
}

# replaces ISO dates by IDate, each different text once; whether each text is one
date <- function(rows, field, required = FALSE) {
  text <- rows[[field]]
  seen <- unique(text)
  days <- as.IDate(seen, format = "%Y-%m-%d")
  set(rows, j = field, value = days[chmatch(text, seen)])
  !is.na(rows[[field]]) | (text == "" & !required)
}

number <- function(text) {
  seen <- unique(text)
  suppressWarnings(as.numeric(seen))[chmatch(text, seen)]
}

in_esf <- function(day) is.na(day) | (day >= as.IDate("2004-05-01") & day <= as.IDate("2030-12-31"))

# of texts of eleven digits; the century is in the month
pesel_valid <- function(person) {
  seen <- unique(person)
  n <- suppressWarnings(as.numeric(fifelse(nchar(seen) == 11, seen, NA_character_)))
  d <- lapply(10:0, function(k) floor(n / 10^k) %% 10)
  total <- Reduce(`+`, Map(`*`, c(1, 3, 7, 9, 1, 3, 7, 9, 1, 3), d[1:10]))
  month <- 10 * d[[3]] + d[[4]]
  year <- c(1900, 2000, 2100, 2200, 1800)[month %/% 20 + 1] + 10 * d[[1]] + d[[2]]
  month <- month %% 20
  day <- 10 * d[[5]] + d[[6]]
  leap <- (year %% 4 == 0) & (year %% 100 != 0 | year %% 400 == 0)
  days <- c(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, rep(0, 8))[fifelse(month == 0, 13, month)] + (leap & month == 2)
  valid <- is.na(n) | ((10 - total %% 10) %% 10 == d[[11]] & day >= 1 & day <= days)
  valid[chmatch(person, seen)]
}

offices <- fread(file.path(workspace, "reference/offices.csv"), colClasses = "character", na.strings = NULL)
ends <- as.IDate(fifelse(offices$valid_to == "", "2199-12-31", offices$valid_to))

# an office that has ended has a successor
office_on <- function(folder, day) {
  i <- chmatch(folder, offices$office_id)
  fifelse(day > ends[i], offices$successor[i], folder)
}

values <- list()
publish <- function(indicator, counted) {
  kept <- counted[year >= first_year & year <= last_year]
  values[[length(values) + 1]] <<- data.table(
    indicator = indicator, area_level = "office", area = kept$office, period = kept$year, breakdown = "total",
    category = "all", numerator = sprintf("%.2f", kept$n), denominator = if ("d" %in% names(kept)) sprintf("%.2f", kept$d) else "")
}
totals <- list()
total <- function(entity, rows, quarantined) totals[[entity]] <<- data.table(entity, rows, quarantined)

# participants
lists <- words("participants")
coded <- c("sex", "education", "labour_status", "disability", "completed_path", "exit_reason", "result_job_search",
           "result_education", "result_qualification", "result_employment", "education_at_exit")
people <- table_of("participants", c("project", "person", "birth_date", "age_at_entry", "entry_date", "exit_date", "result_date", coded))
good <- people$person != ""
for (field in coded) good <- good & code(people, field, lists[[field]])
good <- good & date(people, "entry_date", TRUE) & date(people, "exit_date") & date(people, "birth_date") & date(people, "result_date")
age <- number(people$age_at_entry)
good <- good & (people$age_at_entry == "" | (!is.na(age) & age >= 12 & age <= 110))
people[, age := age]
good <- good & in_esf(people$entry_date) & in_esf(people$exit_date) &
  !(people$exit_date < people$entry_date) %in% TRUE & !(people$entry_date < people$birth_date) %in% TRUE & pesel_valid(people$person)
all_rows <- nrow(people)
people <- people[good]
people <- unique(people, by = c("file", "project", "person", "entry_date", "result_date"))
total("participants", all_rows, all_rows - nrow(people))

# re-entry to a project: entry data of the first entry, results of the last
people <- unique(people, by = c("project", "person", "entry_date"), fromLast = TRUE)
setkey(people, project, person, entry_date)
outcome <- c("exit_date", "completed_path", "result_qualification", "result_employment", "education_at_exit", "result_date")
last <- unique(people, by = c("project", "person"), fromLast = TRUE)
people <- unique(people, by = c("project", "person"))
# both are in the order of project and person
people[, (outcome) := last[, outcome, with = FALSE]]
people[, office := office_on(folder, entry_date)]
complete <- people[(!is.na(age) | !is.na(birth_date)) & !sex %chin% absent & !education %chin% absent & !labour_status %chin% absent]
complete[, year := year(entry_date)]
participations <- complete[, .(n = .N), by = .(office, year)]
publish("participations", participations)
publish("persons", complete[, .(n = uniqueN(person)), by = .(office, year)])
leavers <- complete[!is.na(exit_date)]
leavers[, `:=`(year = year(exit_date), late = (result_date > exit_date + 28L) %in% TRUE)]
level <- c(isced_0 = 0, isced_1 = 1, isced_2 = 2, isced_3 = 3, isced_4 = 4, isced_5_8 = 5)
leavers[, gain := level[education_at_exit] - level[education]]
publish("leavers", leavers[, .(n = .N), by = .(office, year)])
answers <- c("yes", "no")
publish("completion_rate", leavers[completed_path %chin% answers, .(n = sum(completed_path == "yes"), d = .N), by = .(office, year)])
publish("qualification_rate", leavers[!late & result_qualification %chin% answers, .(n = sum(result_qualification == "yes"), d = .N), by = .(office, year)])
publish("employment_rate_exit", leavers[!late & result_employment %chin% answers, .(n = sum(result_employment == "yes"), d = .N), by = .(office, year)])
publish("education_gain_rate", leavers[!is.na(gain), .(n = sum(gain > 0), d = .N), by = .(office, year)])

# supports
lists <- words("supports")
coded <- c("form", "completed", "certificate", "qualification")
supports <- table_of("supports", c("project", "person", "start_date", "end_date", "hours", coded))
good <- supports$person != ""
for (field in coded) good <- good & code(supports, field, lists[[field]])
good <- good & supports$form != "no_answer" & date(supports, "start_date") & date(supports, "end_date") &
  in_esf(supports$start_date) & in_esf(supports$end_date) & !(supports$end_date < supports$start_date) %in% TRUE
hours <- number(supports$hours)
good <- good & (supports$hours == "" | !is.na(hours)) & pesel_valid(supports$person)
set(supports, j = "hours", value = hours)
total("supports", nrow(supports), sum(!good))
given <- supports[good & !is.na(hours), .(hours = sum(hours)), by = .(project, person)]
received <- complete[, .(project, person, office, year)][given, on = .(project, person), nomatch = NULL]
publish("mean_hours_of_support", received[, .(n = sum(hours), d = .N), by = .(office, year)])

# spending
lists <- words("spending")
coded <- c("task", "own_source", "indirect", "cross_financing", "eligible")
spending <- table_of("spending", c("project", "category", "document_date", "amount", "eu_amount", "own_amount", coded))
good <- date(spending, "document_date", TRUE)
for (field in coded) good <- good & code(spending, field, lists[[field]])
# hundredths, so that sums are exact
for (field in c("amount", "eu_amount", "own_amount")) {
  set(spending, j = field, value = round(number(spending[[field]]) * 100))
  good <- good & !is.na(spending[[field]])
}
good <- good & in_esf(spending$document_date) & (spending$amount == spending$eu_amount + spending$own_amount) %in% TRUE
total("spending", nrow(spending), sum(!good))
spending <- spending[good & eligible != "no"]
spending[, `:=`(office = office_on(folder, document_date), year = year(document_date))]
cost <- spending[, .(n = sum(amount) / 100), by = .(office, year)]
publish("total_cost", cost)
publish("cost_per_participant", cost[participations[, .(office, year, d = n)], on = .(office, year), nomatch = NULL])

fwrite(rbindlist(values), file.path(results, "values.csv"))
fwrite(rbindlist(totals), file.path(results, "totals.csv"))
