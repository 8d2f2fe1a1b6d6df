-- The indicators counted a second time, from the rows that were accepted. Written from the definitions
-- (Regulation (EU) No 1304/2013, Annex I and Annex D of the Commission's guidance), not from the program.
-- Given: participants, supports, spending (rows of the store), submissions, offices.

CREATE TABLE ranks AS
SELECT id, row_number() OVER (ORDER BY as_of NULLS FIRST, path) AS rank FROM submissions;

-- the newest word on each entry
CREATE TABLE entries AS
SELECT p.*, r.rank
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

CREATE TABLE received AS
SELECT person, project,
  bool_or(form = 'vocational_course' AND completed = 'yes') AS vocational_course,
  bool_or(form = 'internship') AS internship
FROM supports JOIN ranks ON submission = id
WHERE status = 'accepted'
GROUP BY person, project;

CREATE TABLE taken_part AS
SELECT f.person, f.project, f.office, f.sex,
  coalesce(f.age_at_entry, date_diff('year', f.birth_date, f.entry_date)
    - CASE WHEN strftime(f.entry_date, '%m%d') < strftime(f.birth_date, '%m%d') THEN 1 ELSE 0 END) AS age,
  year(f.entry_date) AS entry_year,
  year(l.exit_date) AS exit_year,
  l.exit_date IS NOT NULL AS leaver,
  f.sex IN ('female', 'male')
    AND f.labour_status NOT IN ('no_answer', 'refused', 'not_collected')
    AND f.education NOT IN ('no_answer', 'refused', 'not_collected')
    AND (f.age_at_entry IS NOT NULL OR f.birth_date IS NOT NULL) AS complete,
  l.completed_path, l.result_qualification, l.result_employment,
  before.level AS level_before, after.level AS level_after,
  coalesce(r.vocational_course, false) AS vocational_course,
  coalesce(r.internship, false) AS internship
FROM first_entries f
JOIN last_entries l USING (person, project)
LEFT JOIN received r USING (person, project)
LEFT JOIN levels before ON before.code = f.education
LEFT JOIN levels after ON after.code = l.education_at_exit;

CREATE TABLE areas AS
SELECT office_id AS office, 'country' AS area_level, 'all' AS area FROM offices
UNION ALL SELECT office_id, 'voivodeship', teryt[1:2] FROM offices
UNION ALL SELECT office_id, 'powiat', teryt[1:4] FROM offices
UNION ALL SELECT office_id, 'office', office_id FROM offices
-- the code is the row's own
UNION ALL SELECT office_id, 'project', NULL FROM offices;

-- every participation in each area and category it belongs to, once by its year and once for all years
CREATE TABLE by_entry AS
SELECT t.*, a.area_level, coalesce(a.area, t.project) AS area, p.period, c.category
FROM taken_part t JOIN areas a USING (office),
  LATERAL (SELECT unnest([entry_year::VARCHAR, 'all']) AS period) p,
  LATERAL (SELECT unnest(['all', sex]) AS category) c;

CREATE TABLE by_exit AS
SELECT t.*, a.area_level, coalesce(a.area, t.project) AS area, p.period, c.category
FROM (FROM taken_part WHERE leaver AND complete) t JOIN areas a USING (office),
  LATERAL (SELECT unnest([exit_year::VARCHAR, 'all']) AS period) p,
  LATERAL (SELECT unnest(['all', sex]) AS category) c;

-- a document counts once, however many cumulative files have it, but as often as one of them has it
CREATE TABLE documents AS
SELECT * EXCLUDE (nth) FROM (
  SELECT *, row_number() OVER (PARTITION BY submission, office, project, task, category, document_date, amount,
    eu_amount, own_amount, own_source) AS nth
  FROM spending WHERE status = 'accepted' AND eligible <> 'no' AND submission IN (SELECT id FROM submissions))
QUALIFY row_number() OVER (PARTITION BY office, project, task, category, document_date, amount, eu_amount, own_amount,
  own_source, nth) = 1;

CREATE TABLE by_document AS
SELECT d.*, a.area_level, coalesce(a.area, d.project) AS area, p.period
FROM documents d JOIN areas a USING (office),
  LATERAL (SELECT unnest([year(document_date)::VARCHAR, 'all']) AS period) p;

CREATE TABLE entered AS
SELECT area_level, area, period, category,
  count(*) FILTER (complete) AS participations,
  count(DISTINCT person) FILTER (complete) AS persons,
  count(*) AS records_total,
  count(*) FILTER (complete AND vocational_course) AS completed_vocational_course,
  count(*) FILTER (complete AND internship AND age <= 30) AS internships_under_30
FROM by_entry GROUP BY ALL;

CREATE TABLE left_project AS
SELECT area_level, area, period, category,
  count(*) AS leavers,
  count(*) FILTER (completed_path = 'yes') AS completed,
  count(*) FILTER (completed_path IN ('yes', 'no')) AS completion_known,
  count(*) FILTER (result_qualification = 'yes') AS qualified,
  count(*) FILTER (result_qualification IN ('yes', 'no')) AS qualification_known,
  count(*) FILTER (result_employment = 'yes') AS employed,
  count(*) FILTER (result_employment IN ('yes', 'no')) AS employment_known,
  count(*) FILTER (level_after > level_before) AS risen,
  count(*) FILTER (level_after IS NOT NULL AND level_before IS NOT NULL) AS levels_known
FROM by_exit GROUP BY ALL;

CREATE TABLE spent AS
SELECT area_level, area, period, 'all' AS category,
  sum(amount) AS total, sum(eu_amount) AS eu, sum(own_amount) AS own
FROM by_document GROUP BY ALL;

CREATE TABLE everything AS
SELECT area_level, area, period, category,
  COLUMNS(* EXCLUDE (area_level, area, period, category))
FROM entered
FULL JOIN left_project USING (area_level, area, period, category)
FULL JOIN spent USING (area_level, area, period, category);

CREATE TABLE counts AS
SELECT area_level, area, period, category, i.indicator,
  coalesce(i.numerator, 0)::DECIMAL(18, 2) AS numerator, i.denominator::DECIMAL(18, 2) AS denominator
FROM everything, LATERAL (
  SELECT unnest([
    {'indicator': 'participations', 'numerator': participations::DECIMAL(18, 2), 'denominator': NULL::DECIMAL(18, 2)},
    {'indicator': 'persons', 'numerator': persons, 'denominator': NULL},
    {'indicator': 'records_total', 'numerator': records_total, 'denominator': NULL},
    {'indicator': 'completed_vocational_course', 'numerator': completed_vocational_course, 'denominator': NULL},
    {'indicator': 'internships_under_30', 'numerator': internships_under_30, 'denominator': NULL},
    {'indicator': 'leavers', 'numerator': leavers, 'denominator': NULL},
    {'indicator': 'completion_rate', 'numerator': completed, 'denominator': completion_known},
    {'indicator': 'qualification_rate', 'numerator': qualified, 'denominator': qualification_known},
    {'indicator': 'employment_rate_exit', 'numerator': employed, 'denominator': employment_known},
    {'indicator': 'education_gain_rate', 'numerator': risen, 'denominator': levels_known},
    {'indicator': 'total_cost', 'numerator': total, 'denominator': NULL},
    {'indicator': 'eu_grant', 'numerator': eu, 'denominator': NULL},
    {'indicator': 'own_contribution', 'numerator': own, 'denominator': NULL},
    {'indicator': 'own_contribution_share', 'numerator': own, 'denominator': total},
    {'indicator': 'cost_per_participant', 'numerator': total, 'denominator': participations},
    {'indicator': 'cost_per_job', 'numerator': total, 'denominator': employed}
  ], recursive := true)) i;
