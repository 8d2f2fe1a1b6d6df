-- Rows in order to participations and finances: re-entries, supports, outcomes, places, first participations.
-- {{workspace}}, {{out}}, {{reference}}: folders; {{first_year}}, {{last_year}}: years that count.
-- It knows of the generated files that a register's yearly files replace nothing of each other.

CREATE TABLE files AS
SELECT hash(file) AS file, regexp_extract(file, '/inbox/([^/]+)/', 1) AS folder,
  make_date(regexp_extract(file, '_(\d{4})\.csv$', 1)::INTEGER, 12, 31) AS as_of, row_number() OVER (ORDER BY 3, file) AS rank
FROM glob('{{workspace}}/inbox/*/*.csv');

-- the regions of a powiat by date; the first version serves the years before it too
CREATE TABLE places AS
SELECT row_number() OVER () AS place, * FROM (
  SELECT o.office_id AS office, p.project, o.powiat, n.nuts3, n.nuts2, o.teryt[1:2] AS voivodeship, g.programme,
    g.programming_period, o.kind AS office_kind,
    CASE WHEN n.valid_from = min(n.valid_from) OVER (PARTITION BY o.office_id, p.project) THEN DATE '1900-01-01'
      ELSE n.valid_from::DATE END AS since,
    coalesce(lead(n.valid_from::DATE) OVER (PARTITION BY o.office_id, p.project ORDER BY n.valid_from), DATE '2999-12-31') AS before
  FROM offices o
  JOIN read_csv('{{workspace}}/reference/projects.csv', all_varchar = true, header = true, delim = ',') p
    ON p.office_id = o.office_id OR p.office_id IN (SELECT office_id FROM offices e WHERE e.successor = o.office_id)
  JOIN read_csv('{{reference}}/nuts.csv', all_varchar = true, header = true, delim = ',') n ON n.powiat = o.powiat
  JOIN programmes g USING (project));

CREATE MACRO answered(code) AS code NOT IN ('no_answer', 'refused', 'not_collected');
CREATE MACRO any_of(codes) AS
  CASE WHEN list_contains(codes, 'yes') THEN 'yes' WHEN list_contains(codes, 'no') THEN 'no'
    WHEN list_contains(codes, 'refused') THEN 'refused' ELSE 'no_answer' END;

CREATE VIEW accepted AS
SELECT p.*, hash(person, project) AS key, rank, as_of, CASE WHEN entry_date > valid_to THEN successor ELSE folder END AS office
FROM read_parquet('{{out}}/participants.parquet') p JOIN files USING (file) JOIN offices ON office_id = folder
WHERE in_order;

CREATE TABLE again AS
SELECT key FROM (SELECT hash(person, project) AS key FROM read_parquet('{{out}}/participants.parquet') WHERE in_order)
GROUP BY key HAVING count(*) > 1;

-- of one entry the newest row
CREATE TABLE episodes AS
SELECT *, row_number() OVER (PARTITION BY person, project ORDER BY entry_date) AS nth,
  count(*) OVER (PARTITION BY person, project) AS entries,
  list(social_contract) OVER (PARTITION BY person, project) AS contracts,
  list(local_activity_programme) OVER (PARTITION BY person, project) AS programmes
FROM (
  FROM accepted WHERE key IN (FROM again)
  QUALIFY row_number() OVER (PARTITION BY person, project, entry_date ORDER BY rank DESC) = 1);

-- entry data of the first entry, results of the last
CREATE VIEW merged AS
SELECT * EXCLUDE ({{results}}), {{results}}, 1 AS entries, social_contract AS any_contract,
  local_activity_programme AS any_programme, entry_date AS last_entry
FROM accepted WHERE key NOT IN (FROM again)
UNION ALL
SELECT f.* EXCLUDE ({{results}}, nth, entries, contracts, programmes), {{last_results}}, f.entries,
  any_of(f.contracts), any_of(f.programmes), l.entry_date
FROM episodes f JOIN episodes l USING (person, project) WHERE f.nth = 1 AND l.nth = l.entries;

CREATE MACRO form_bit(form) AS {{form_bits}};
CREATE MACRO sphere_bit(sphere) AS {{sphere_bits}};

CREATE VIEW given AS
SELECT *, hash(person, project) AS key FROM read_parquet('{{out}}/supports.parquet') WHERE in_order;

-- what one file states twice is two supports; what several files state with one form and first day is that of the newest
CREATE TABLE received_of AS
SELECT key, {{received}}, min(file) AS one_file, max(file) AS other_file FROM given GROUP BY key;
CREATE VIEW received AS
SELECT * EXCLUDE (one_file, other_file) FROM received_of WHERE one_file = other_file
UNION ALL
SELECT key, {{received}} FROM (
  SELECT given.*, rank FROM given JOIN files USING (file)
  WHERE key IN (SELECT key FROM received_of WHERE one_file <> other_file)
  QUALIFY rank() OVER (PARTITION BY person, project, form, start_date ORDER BY rank DESC) = 1)
GROUP BY key;

-- the few people of several projects: their first participation by area and period, and support paid for twice
CREATE TABLE several AS
SELECT person FROM merged GROUP BY person HAVING count(*) > 1;
CREATE TABLE twice AS
SELECT key, bit_or(form_bit(form)) AS double_funded FROM (
  SELECT DISTINCT a.key, a.form
  FROM (FROM given WHERE person IN (FROM several)) a JOIN (FROM given WHERE person IN (FROM several)) b
    ON a.person = b.person AND a.form = b.form AND a.project <> b.project
      AND a.start_date <= b.end_date AND b.start_date <= a.end_date)
GROUP BY key;

CREATE VIEW stated AS
SELECT m.*, p.place, p.powiat, p.nuts3, p.nuts2, p.voivodeship, p.programme, p.programming_period,
  coalesce(age_at_entry, years(birth_date, entry_date)) AS age,
  CASE WHEN labour_status IS NULL THEN 'no_answer'
    WHEN labour_status = 'unemployed' AND unemployment_months > CASE WHEN coalesce(age_at_entry, years(birth_date, entry_date)) < 25 THEN 6 ELSE 12 END
    THEN 'unemployed_long_term' ELSE labour_status END AS status,
  exit_date IS NOT NULL AND result_date > exit_date + 28 AS late
FROM merged m JOIN places p ON p.office = m.office AND p.project = m.project AND m.entry_date >= p.since AND m.entry_date < p.before;

CREATE VIEW derived AS
SELECT * REPLACE ({{in_time}}),
  age IS NOT NULL AND answered(sex) AND answered(labour_status) AND answered(education) AS complete,
  late AND (answered(result_job_search) OR answered(result_education) OR answered(result_qualification) OR answered(result_employment)) AS result_late
FROM stated;

CREATE TABLE firsts AS
SELECT key, {{firsts}} AS firsts
FROM derived WHERE person IN (FROM several) AND year(entry_date) BETWEEN {{first_year}} AND {{last_year}};

CREATE TABLE participations AS
SELECT person, project, office, place, sex, age,
  CASE WHEN age IS NULL THEN 'no_answer' WHEN age < 25 THEN 'under_25' WHEN age < 35 THEN '25_34' WHEN age < 45 THEN '35_44'
    WHEN age < 55 THEN '45_54' ELSE '55_plus' END AS age_group,
  education, {{education_level}} AS education_level, status AS labour_status, unemployment_months,
  CASE WHEN NOT answered(status) THEN status WHEN status NOT IN ('unemployed', 'unemployed_long_term') THEN 'not_unemployed'
    WHEN unemployment_months IS NULL THEN CASE status WHEN 'unemployed_long_term' THEN 'long_term' ELSE 'not_long_term' END
    WHEN unemployment_months < 6 THEN 'under_6_months' WHEN unemployment_months < 12 THEN '6_11_months'
    WHEN unemployment_months < 24 THEN '12_23_months' ELSE '24_months_plus' END AS unemployment_length,
  area, disability, minority, migrant,
  any_of([minority, migrant, foreign_background, third_country_national]) AS minority_or_migrant,
  third_country_national, foreign_background, homeless, jobless_household,
  'not_collected' AS jobless_household_children, 'not_collected' AS single_adult_household,
  other_disadvantage, social_assistance_client, entry_date, year(entry_date) AS entry_year, month(entry_date) AS entry_month,
  exit_date, exit_date IS NOT NULL AS leaver, exit_reason, completed_path, any_contract AS social_contract,
  any_programme AS local_activity_programme, result_job_search, result_education, result_qualification, result_employment,
  CASE WHEN result_employment = 'yes' THEN 'employment' WHEN result_education = 'yes' THEN 'education'
    WHEN result_job_search = 'yes' THEN 'job_search'
    WHEN answered(result_employment) AND answered(result_education) AND answered(result_job_search) THEN 'none'
    WHEN 'refused' IN (result_employment, result_education, result_job_search) THEN 'refused' ELSE 'no_answer' END AS situation_at_exit,
  result_date, result_late, social_progress, education_at_exit, {{exit_level}} AS education_at_exit_level,
  employment_3m, employment_6m, improved_situation_6m, as_of AS observed_until,
  coalesce(exit_date + 28 > as_of AND NOT (answered(result_job_search) OR answered(result_education)
    OR answered(result_qualification) OR answered(result_employment)), false) AS open_28d,
  coalesce(exit_date + INTERVAL 3 MONTH > as_of, false) AS open_3m,
  coalesce(exit_date + INTERVAL 6 MONTH > as_of, false) AS open_6m,
  complete, entries, CASE WHEN entries > 1 THEN last_entry END AS return_date,
  CASE WHEN exit_date >= entry_date THEN exit_date - entry_date + 1 END AS days_in_project,
  greatest(0, first_support - entry_date) AS days_to_first_support,
  r.key IS NOT NULL AS supported, coalesce(supports, 0) AS supports, hours, coalesce(certificates, 0) AS certificates,
  coalesce(spheres, 0) AS spheres, coalesce(spheres_completed, 0) AS spheres_completed, coalesce(forms, 0) AS forms,
  coalesce(forms_completed, 0) AS forms_completed, coalesce(forms_qualified, 0) AS forms_qualified,
  coalesce(double_funded, 0) AS double_funded,
  CASE WHEN year(entry_date) NOT BETWEEN {{first_year}} AND {{last_year}} THEN 0 ELSE coalesce(firsts, -1) END AS firsts,
  d.programme AS programme
FROM derived d LEFT JOIN received r USING (key) LEFT JOIN twice USING (key) LEFT JOIN firsts USING (key);

COPY participations TO '{{out}}/participations.parquet' (FORMAT parquet, COMPRESSION zstd);

-- prices of the last year of the index; an index is that of the year before
CREATE TABLE prices AS
SELECT year::INTEGER AS year, product(index::DOUBLE / 100) OVER (ORDER BY year::INTEGER) AS level
FROM read_csv('{{reference}}/price-index.csv', all_varchar = true, header = true, delim = ',');

CREATE VIEW spent AS
SELECT s.*, CASE WHEN document_date > valid_to THEN successor ELSE folder END AS office,
  hash(project, task, category, document_date, amount, eu_amount, own_amount, own_source) AS document
FROM read_parquet('{{out}}/spending.parquet') s JOIN files USING (file) JOIN offices ON office_id = folder
WHERE in_order AND eligible <> 'no';

CREATE TABLE shared AS
SELECT document FROM spent GROUP BY document HAVING min(file) <> max(file);

-- a document counts once, however many files have it, but as often as one of them has it
CREATE TABLE finances AS
SELECT office, project, place, office_kind, 'spending' AS origin, task, document_date, amount AS total,
  round(amount * (SELECT last(level ORDER BY year) FROM prices) / level, 2)::DECIMAL(18, 2) AS total_constant,
  eu_amount AS eu, own_amount AS own, NULL::DECIMAL(18, 2) AS budget, false AS budgeted, own_source, indirect,
  cross_financing, NULL::VARCHAR AS beneficiary_kind, NULL::VARCHAR AS for_women,
  NULL::VARCHAR AS for_public_administration, NULL::INTEGER AS smes_supported
FROM (
  FROM spent WHERE document NOT IN (FROM shared)
  UNION ALL
  SELECT * EXCLUDE (nth) FROM (
    SELECT *, row_number() OVER (PARTITION BY file, office, document) AS nth FROM spent WHERE document IN (FROM shared))
  QUALIFY row_number() OVER (PARTITION BY office, document, nth) = 1) s
JOIN places p USING (office, project) LEFT JOIN prices ON prices.year = year(document_date)
WHERE document_date >= since AND document_date < before;

COPY finances TO '{{out}}/finances.parquet' (FORMAT parquet, COMPRESSION zstd);
