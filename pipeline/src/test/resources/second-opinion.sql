-- The indicators counted a second time, from the rows that were accepted. Written from the definitions
-- (Regulation (EU) No 1304/2013, Annex I and Annex D of the Commission's guidance; Regulation (EU) 2021/1057, Annex I;
-- Regulation (EC) No 1828/2006, Annex XXIII), not from the program.
-- Given: participants, supports, spending (rows of the store), submissions, offices, nuts (powiats in their regions),
-- years (the first and last year that count).

CREATE TABLE ranks AS
SELECT id, as_of, row_number() OVER (ORDER BY as_of NULLS FIRST, path) AS rank FROM submissions;

-- the newest word on each entry
CREATE TABLE entries AS
SELECT p.*, r.rank, r.as_of
FROM participants p JOIN ranks r ON p.submission = r.id
WHERE p.status = 'accepted'
QUALIFY row_number() OVER (PARTITION BY p.person, p.project, p.entry_date ORDER BY r.rank DESC, p.line DESC) = 1;

CREATE TABLE first_entries AS
FROM entries QUALIFY row_number() OVER (PARTITION BY person, project ORDER BY entry_date) = 1;

CREATE TABLE last_entries AS
FROM entries QUALIFY row_number() OVER (PARTITION BY person, project ORDER BY entry_date DESC) = 1;

CREATE TABLE levels AS
SELECT * FROM (VALUES ('isced_0', 0), ('isced_1', 1), ('isced_2', 2), ('isced_3', 3), ('isced_4', 4), ('isced_5_8', 5))
  AS l(code, level);

-- a support that several files state is one, as the newest of them states it
CREATE TABLE received AS
SELECT person, project,
  bool_or(form = 'vocational_course' AND completed = 'yes') AS vocational_course,
  bool_or(form = 'internship') AS internship,
  sum(hours) AS hours,
  count(*) FILTER (certificate = 'yes') AS certificates
FROM (FROM supports JOIN ranks ON submission = id WHERE status = 'accepted'
  QUALIFY rank() OVER (PARTITION BY person, project, form, start_date ORDER BY rank DESC) = 1)
GROUP BY person, project;

CREATE TABLE stated AS
SELECT f.person, f.project, f.office, f.sex, f.education, f.disability, f.entry_date, l.exit_date, l.as_of,
  coalesce(f.age_at_entry, date_diff('year', f.birth_date, f.entry_date)
    - CASE WHEN strftime(f.entry_date, '%m%d') < strftime(f.birth_date, '%m%d') THEN 1 ELSE 0 END) AS age,
  f.labour_status AS status, f.labour_status_detail AS detail, f.unemployment_months AS months,
  l.completed_path, l.employment_6m, l.result_date,
  coalesce(l.result_date > l.exit_date + INTERVAL 28 DAY, false) AS late,
  l.result_qualification AS qualification, l.result_employment AS employment,
  before.level AS level_before, after.level AS level_after,
  coalesce(r.vocational_course, false) AS vocational_course,
  coalesce(r.internship, false) AS internship,
  r.person IS NOT NULL AS supported, r.hours, coalesce(r.certificates, 0) AS certificates
FROM first_entries f
JOIN last_entries l USING (person, project)
LEFT JOIN received r USING (person, project)
LEFT JOIN levels before ON before.code = f.education
LEFT JOIN levels after ON after.code = l.education_at_exit;

CREATE TABLE taken_part AS
SELECT *,
  CASE
    WHEN status = 'unemployed'
      AND (detail = 'long_term_unemployed' OR months > CASE WHEN age < 25 THEN 6 ELSE 12 END)
      THEN 'unemployed_long_term'
    WHEN status = 'inactive' AND detail = 'in_education' THEN 'inactive_in_education'
    WHEN status = 'employed' AND detail IN ('self_employed', 'farmer') THEN detail
    ELSE status END AS labour_status,
  exit_date IS NOT NULL AS leaver,
  sex IN ('female', 'male')
    AND status NOT IN ('no_answer', 'refused', 'not_collected')
    AND education NOT IN ('no_answer', 'refused', 'not_collected')
    AND age IS NOT NULL AS complete,
  CASE WHEN late THEN NULL ELSE qualification END AS result_qualification,
  CASE WHEN late THEN NULL ELSE employment END AS result_employment,
  coalesce(exit_date + INTERVAL 6 MONTH > as_of, false) AS open_6m
FROM stated;

CREATE TABLE areas AS
SELECT office_id AS office, 'country' AS area_level, 'all' AS area FROM offices
UNION ALL SELECT office_id, 'voivodeship', teryt[1:2] FROM offices
UNION ALL SELECT office_id, 'powiat', teryt[1:4] FROM offices
UNION ALL SELECT office_id, 'office', office_id FROM offices
-- the code is the row's own
UNION ALL SELECT office_id, 'project', NULL FROM offices;

-- the regions of a powiat are those of the row's day; the first version serves the years before it
CREATE TABLE regions AS
SELECT o.office_id AS office, n.nuts2, n.nuts3,
  CASE WHEN n.valid_from = min(n.valid_from) OVER (PARTITION BY o.office_id) THEN DATE '1900-01-01'
    ELSE n.valid_from::DATE END AS since,
  coalesce(n.valid_to::DATE, DATE '2999-12-31') AS until
FROM offices o JOIN nuts n ON n.powiat = o.teryt[1:4];

CREATE MACRO half(day) AS year(day) || CASE WHEN month(day) > 6 THEN '-H2' ELSE '-H1' END;

CREATE MACRO counts_in(day) AS
  CASE WHEN year(day) BETWEEN (SELECT first FROM years) AND (SELECT last FROM years)
    THEN [year(day)::VARCHAR, half(day), '2007-2013', 'all'] ELSE [] END;

-- every participation in each area that it belongs to
CREATE VIEW placed AS
SELECT t.*, a.area_level, coalesce(a.area, t.project) AS area FROM taken_part t JOIN areas a USING (office)
UNION ALL
SELECT t.*, unnest(['nuts2', 'nuts3']), unnest([r.nuts2, r.nuts3])
FROM taken_part t JOIN regions r ON r.office = t.office AND t.entry_date BETWEEN r.since AND r.until;

CREATE VIEW in_categories AS
SELECT p.*, unnest(['total', 'sex', 'labour_status', 'sex_by_labour_status']) AS breakdown,
  unnest(['all', sex, labour_status, sex || ':' || labour_status]) AS category
FROM placed p;

CREATE VIEW by_entry AS SELECT *, unnest(counts_in(entry_date)) AS period FROM in_categories;
CREATE VIEW by_exit AS SELECT *, unnest(counts_in(exit_date)) AS period FROM in_categories WHERE leaver AND complete;

CREATE TABLE spans AS
SELECT y::VARCHAR AS period, make_date(y, 1, 1) AS since, make_date(y, 12, 31) AS until
FROM years, LATERAL (SELECT unnest(generate_series(first, last)) AS y)
UNION ALL
SELECT y || '-H1', make_date(y, 1, 1), make_date(y, 6, 30)
FROM years, LATERAL (SELECT unnest(generate_series(first, last)) AS y)
UNION ALL
SELECT y || '-H2', make_date(y, 7, 1), make_date(y, 12, 31)
FROM years, LATERAL (SELECT unnest(generate_series(first, last)) AS y)
UNION ALL
SELECT unnest(['2007-2013', 'all']), make_date(first, 1, 1), make_date(last, 12, 31) FROM years;

-- every participation in each period in which it goes on; of one without exit the register knows up to its own day
CREATE VIEW by_span AS
SELECT p.*, s.period,
  entry_date < since AS carried_over,
  coalesce(exit_date > until, true) AS continuing
FROM in_categories p JOIN spans s
  ON entry_date <= until AND greatest(coalesce(exit_date, as_of, entry_date), entry_date) >= since
WHERE complete;

-- a document counts once, however many cumulative files have it, but as often as one of them has it
CREATE TABLE documents AS
SELECT * EXCLUDE (nth) FROM (
  SELECT *, row_number() OVER (PARTITION BY submission, office, project, task, category, document_date, amount,
    eu_amount, own_amount, own_source) AS nth
  FROM spending WHERE status = 'accepted' AND eligible <> 'no' AND submission IN (SELECT id FROM submissions))
QUALIFY row_number() OVER (PARTITION BY office, project, task, category, document_date, amount, eu_amount, own_amount,
  own_source, nth) = 1;

CREATE TABLE by_document AS
SELECT *, unnest(counts_in(document_date)) AS period FROM (
  SELECT d.*, a.area_level, coalesce(a.area, d.project) AS area FROM documents d JOIN areas a USING (office)
  UNION ALL
  SELECT d.*, unnest(['nuts2', 'nuts3']), unnest([r.nuts2, r.nuts3])
  FROM documents d JOIN regions r ON r.office = d.office AND d.document_date BETWEEN r.since AND r.until);

CREATE TABLE entered AS
SELECT area_level, area, period, breakdown, category,
  count(*) FILTER (complete) AS participations,
  count(DISTINCT person) FILTER (complete) AS persons,
  count(*) AS records_total,
  count(*) FILTER (NOT complete) AS incomplete,
  count(*) FILTER (complete AND vocational_course) AS completed_vocational_course,
  count(*) FILTER (complete AND internship AND age <= 30) AS internships_under_30,
  count(*) FILTER (complete AND labour_status LIKE 'unemployed%') AS unemployed,
  count(*) FILTER (complete AND labour_status = 'unemployed_long_term') AS long_term,
  count(*) FILTER (complete AND labour_status LIKE 'inactive%') AS inactive,
  count(*) FILTER (complete AND labour_status IN ('employed', 'self_employed', 'farmer')) AS working,
  count(*) FILTER (complete AND age < 25) AS under_25,
  count(*) FILTER (complete AND age > 54) AS over_54,
  count(*) FILTER (complete AND age BETWEEN 18 AND 29) AS from_18_to_29,
  count(*) FILTER (complete AND level_before IN (1, 2)) AS isced_1_2,
  count(*) FILTER (complete AND disability = 'yes') AS disabled,
  sum(hours) FILTER (complete AND supported) AS hours,
  count(*) FILTER (complete AND supported AND hours IS NOT NULL) AS with_hours,
  sum(certificates) FILTER (complete AND supported) AS certificates,
  count(*) FILTER (complete AND supported) AS supported
FROM by_entry GROUP BY ALL;

CREATE TABLE left_project AS
SELECT area_level, area, period, breakdown, category,
  count(*) AS leavers,
  count(*) FILTER (completed_path = 'yes') AS completed,
  count(*) FILTER (completed_path = 'no') AS broken_off,
  count(*) FILTER (completed_path IN ('yes', 'no')) AS completion_known,
  count(*) FILTER (result_qualification = 'yes') AS qualified,
  count(*) FILTER (result_qualification IN ('yes', 'no')) AS qualification_known,
  count(*) FILTER (result_employment = 'yes') AS employed,
  count(*) FILTER (result_employment IN ('yes', 'no')) AS employment_known,
  count(*) FILTER (employment_6m = 'yes' AND NOT open_6m) AS employed_6m,
  count(*) FILTER (employment_6m IN ('yes', 'no') AND NOT open_6m) AS employment_6m_known,
  count(*) FILTER (level_after > level_before) AS risen,
  count(*) FILTER (level_after IS NOT NULL AND level_before IS NOT NULL) AS levels_known,
  sum(exit_date - entry_date + 1) AS days
FROM by_exit GROUP BY ALL;

CREATE TABLE lasted AS
SELECT area_level, area, period, breakdown, category,
  count(*) AS in_period,
  count(*) FILTER (carried_over) AS carried_over,
  count(*) FILTER (continuing) AS continuing
FROM by_span GROUP BY ALL;

CREATE TABLE spent AS
SELECT area_level, area, period, 'total' AS breakdown, 'all' AS category,
  sum(amount) AS total, sum(eu_amount) AS eu, sum(own_amount) AS own
FROM by_document GROUP BY ALL;

CREATE TABLE everything AS
SELECT area_level, area, period, breakdown, category,
  COLUMNS(* EXCLUDE (area_level, area, period, breakdown, category))
FROM entered
FULL JOIN left_project USING (area_level, area, period, breakdown, category)
FULL JOIN lasted USING (area_level, area, period, breakdown, category)
FULL JOIN spent USING (area_level, area, period, breakdown, category);

CREATE TABLE counts AS
SELECT area_level, area, period, breakdown, category, i.indicator,
  coalesce(i.numerator, 0)::DECIMAL(18, 2) AS numerator, i.denominator::DECIMAL(18, 2) AS denominator
FROM everything, LATERAL (
  SELECT unnest([
    {'indicator': 'participations', 'numerator': participations::DECIMAL(18, 2), 'denominator': NULL::DECIMAL(18, 2)},
    {'indicator': 'persons', 'numerator': persons, 'denominator': NULL},
    {'indicator': 'records_total', 'numerator': records_total, 'denominator': NULL},
    {'indicator': 'incomplete_record_rate', 'numerator': incomplete, 'denominator': records_total},
    {'indicator': 'completed_vocational_course', 'numerator': completed_vocational_course, 'denominator': NULL},
    {'indicator': 'internships_under_30', 'numerator': internships_under_30, 'denominator': NULL},
    {'indicator': 'CO01', 'numerator': unemployed, 'denominator': NULL},
    {'indicator': 'CO02', 'numerator': long_term, 'denominator': NULL},
    {'indicator': 'CO03', 'numerator': inactive, 'denominator': NULL},
    {'indicator': 'CO05', 'numerator': working, 'denominator': NULL},
    {'indicator': 'CO06', 'numerator': under_25, 'denominator': NULL},
    {'indicator': 'CO07', 'numerator': over_54, 'denominator': NULL},
    {'indicator': 'CO09', 'numerator': isced_1_2, 'denominator': NULL},
    {'indicator': 'CO16', 'numerator': disabled, 'denominator': NULL},
    {'indicator': 'EECO01', 'numerator': participations, 'denominator': NULL},
    {'indicator': 'EECO07', 'numerator': from_18_to_29, 'denominator': NULL},
    {'indicator': 'mean_hours_of_support', 'numerator': hours, 'denominator': with_hours},
    {'indicator': 'certificates_per_participant', 'numerator': certificates, 'denominator': supported},
    {'indicator': 'leavers', 'numerator': leavers, 'denominator': NULL},
    {'indicator': 'completion_rate', 'numerator': completed, 'denominator': completion_known},
    {'indicator': 'dropout_rate', 'numerator': broken_off, 'denominator': completion_known},
    {'indicator': 'qualification_rate', 'numerator': qualified, 'denominator': qualification_known},
    {'indicator': 'CR03', 'numerator': qualified, 'denominator': NULL},
    {'indicator': 'employment_rate_exit', 'numerator': employed, 'denominator': employment_known},
    {'indicator': 'CR04', 'numerator': employed, 'denominator': NULL},
    {'indicator': 'employment_rate_6m', 'numerator': employed_6m, 'denominator': employment_6m_known},
    {'indicator': 'education_gain_rate', 'numerator': risen, 'denominator': levels_known},
    {'indicator': 'mean_days_in_project', 'numerator': days, 'denominator': leavers},
    {'indicator': 'participations_in_period', 'numerator': in_period, 'denominator': NULL},
    {'indicator': 'A23_carried_over', 'numerator': carried_over, 'denominator': NULL},
    {'indicator': 'A23_continuing', 'numerator': continuing, 'denominator': NULL},
    {'indicator': 'total_cost', 'numerator': total, 'denominator': NULL},
    {'indicator': 'eu_grant', 'numerator': eu, 'denominator': NULL},
    {'indicator': 'own_contribution', 'numerator': own, 'denominator': NULL},
    {'indicator': 'own_contribution_share', 'numerator': own, 'denominator': total},
    {'indicator': 'cost_per_participant', 'numerator': total, 'denominator': participations},
    {'indicator': 'cost_per_job', 'numerator': total, 'denominator': employed}
  ], recursive := true)) i;
