-- The registers, the places of the offices, and what the rules need. {{workspace}}, {{reference}}: folders.

-- complete years; -1 of somebody not born yet
CREATE MACRO years(born, day) AS CASE WHEN born > day THEN -1 ELSE date_sub('year', born, day) END;

CREATE MACRO pesel_digits(n) AS
  (10 - (n // 10000000000 % 10 + 3 * (n // 1000000000 % 10) + 7 * (n // 100000000 % 10) + 9 * (n // 10000000 % 10)
    + n // 1000000 % 10 + 3 * (n // 100000 % 10) + 7 * (n // 10000 % 10) + 9 * (n // 1000 % 10)
    + n // 100 % 10 + 3 * (n // 10 % 10)) % 10) % 10 = n % 10;

-- the century is in the month: 1900s, 2000s, 2100s, 2200s, 1800s
CREATE MACRO pesel_birth_of(n) AS TRY(make_date(
  CASE n // 10000000 % 100 // 20 WHEN 0 THEN 1900 WHEN 1 THEN 2000 WHEN 2 THEN 2100 WHEN 3 THEN 2200 ELSE 1800 END
    + n // 1000000000, n // 10000000 % 100 % 20, n // 100000 % 100));

CREATE TABLE offices AS
SELECT office_id, kind, teryt, teryt[1:4] AS powiat, coalesce(valid_to::DATE, DATE '2999-12-31') AS valid_to, successor
FROM read_csv('{{workspace}}/reference/offices.csv', all_varchar = true, header = true, delim = ',');

CREATE TABLE projects AS
SELECT project, start_date::DATE AS start_date, end_date::DATE AS end_date
FROM read_csv('{{workspace}}/reference/projects.csv', all_varchar = true, header = true, delim = ',');

CREATE TABLE issues (entity VARCHAR, code VARCHAR, rows BIGINT);
CREATE TABLE totals (entity VARCHAR, rows BIGINT, quarantined BIGINT);
