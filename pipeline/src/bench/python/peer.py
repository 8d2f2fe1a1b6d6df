"""What an analyst would write in pandas: the main rules, re-entries, ten indicators by office and year.

    peer.py WORKSPACE RESULTS

What it checks: required values, dates and their range, order of dates, code lists, ages, check digits of PESEL
numbers, sums of amounts, repeated rows. Leaves values.csv and totals.csv.
"""
import csv
import glob
import os
import sys

import numpy as np
import pandas as pd

workspace, results = sys.argv[1:3]
FIRST_DAY, LAST_DAY = pd.Timestamp('2004-05-01'), pd.Timestamp('2030-12-31')
FIRST_YEAR, LAST_YEAR = 2008, 2014
CODES = pd.read_csv(f'{results}/codes.csv', dtype=str, keep_default_na=False)


def words(table):
    """Code by text for each coded field."""
    rows = CODES[CODES['table'] == table]
    return {field: dict(zip(group['text'], group['code'])) for field, group in rows.groupby('field')}


def read(table, columns):
    """All files of a table: texts of few values as categories, blanks as empty text; with the office's folder."""
    parts = []
    for path in sorted(glob.glob(f'{workspace}/inbox/*/*_{table}_*.csv')):
        part = pd.read_csv(path, sep=';', dtype=str, usecols=columns, keep_default_na=False, engine='c')
        part['folder'] = os.path.basename(os.path.dirname(path))
        part['file'] = path
        parts.append(part)
    rows = pd.concat(parts, ignore_index=True, copy=False)
    rows['folder'] = rows['folder'].astype('category')
    rows['file'] = rows['file'].astype('category')
    return rows


def codes(rows, field, known):
    """A column of codes; where the text is none, the row is not in order."""
    text = rows[field].astype('category')
    rows[field] = text.map(known).astype('category')
    return rows[field].notna()


def dates(rows, field, required=False):
    text = rows[field]
    rows[field] = pd.to_datetime(text, format='%Y-%m-%d', errors='coerce', cache=True)
    readable = rows[field].notna() | ((text == '') & (not required))
    return readable


def esf(day):
    return day.isna() | day.between(FIRST_DAY, LAST_DAY)


def pesel_valid(person):
    """Of texts of eleven digits; the century is in the month."""
    number = person.where(person.str.len() == 11)
    number = pd.to_numeric(number, errors='coerce')
    there = number.notna().to_numpy()
    n = number.fillna(0).to_numpy().astype('int64')
    d = [(n // 10 ** (10 - i)) % 10 for i in range(11)]
    total = sum(w * x for w, x in zip((1, 3, 7, 9, 1, 3, 7, 9, 1, 3), d))
    month = 10 * d[2] + d[3]
    century = np.array([1900, 2000, 2100, 2200, 1800])[month // 20]
    year, month, day = century + 10 * d[0] + d[1], month % 20, 10 * d[4] + d[5]
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    days = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] + [0] * 7)[month] + (leap & (month == 2))
    return ~there | (((10 - total % 10) % 10 == d[10]) & (day >= 1) & (day <= days))


offices = pd.read_csv(f'{workspace}/reference/offices.csv', dtype=str, keep_default_na=False)
ends = pd.to_datetime(offices.set_index('office_id')['valid_to'].replace('', '2199-12-31'))
successor = offices.set_index('office_id')['successor']


def office(folder, day):
    """The office of a folder on a day: an office that has ended has a successor."""
    ended = (day > folder.map(ends).astype('datetime64[ns]')).to_numpy()
    return folder.astype(object).where(~ended, folder.map(successor).astype(object)).astype('category')


values, totals = [], []


def publish(indicator, numerator, denominator=None):
    """Both are series by office and year."""
    frame = pd.DataFrame({'n': numerator, 'd': denominator if denominator is not None else np.nan}).dropna(subset=['n'])
    for (where, year), n, d in zip(frame.index, frame['n'], frame['d']):
        if FIRST_YEAR <= year <= LAST_YEAR:
            values.append((indicator, 'office', where, int(year), 'total', 'all', f'{n:.2f}', '' if np.isnan(d) else f'{d:.2f}'))


def by_year(rows, day):
    return rows.groupby([rows['office'], rows[day].dt.year.rename('year')], observed=True)


# participants
lists = words('participants')
coded = ['sex', 'education', 'labour_status', 'disability', 'completed_path', 'exit_reason', 'result_job_search',
         'result_education', 'result_qualification', 'result_employment', 'education_at_exit']
people = read('participants', ['project', 'person', 'birth_date', 'age_at_entry', 'entry_date', 'exit_date', 'result_date', *coded])
good = people['person'] != ''
for field in coded:
    good &= codes(people, field, lists[field])
good &= dates(people, 'entry_date', required=True)
good &= dates(people, 'exit_date') & dates(people, 'birth_date') & dates(people, 'result_date')
age = pd.to_numeric(people['age_at_entry'], errors='coerce')
good &= age.between(12, 110) | (people['age_at_entry'] == '')
people['age_at_entry'] = age
good &= esf(people['entry_date']) & esf(people['exit_date'])
good &= ~(people['exit_date'] < people['entry_date']) & ~(people['entry_date'] < people['birth_date'])
good &= pesel_valid(people['person'])
read_rows = len(people)
people = people[good]
people = people[~people.duplicated(['file', 'project', 'person', 'entry_date', 'result_date'])]
totals.append(('participants', read_rows, read_rows - len(people)))

# re-entry to a project: entry data of the first entry, results of the last
people = people.drop_duplicates(['project', 'person', 'entry_date'], keep='last').sort_values('entry_date', kind='stable')
outcome = ['exit_date', 'completed_path', 'result_qualification', 'result_employment', 'education_at_exit', 'result_date']
last = people.drop_duplicates(['project', 'person'], keep='last')[['project', 'person', *outcome]]
people = people.drop_duplicates(['project', 'person'], keep='first').drop(columns=outcome)
people = people.merge(last, on=['project', 'person'], validate='one_to_one')
people['office'] = office(people['folder'], people['entry_date'])
absent = ['no_answer', 'refused', 'not_collected']
complete = people[(people['age_at_entry'].notna() | people['birth_date'].notna()) & ~people['sex'].isin(absent)
                  & ~people['education'].isin(absent) & ~people['labour_status'].isin(absent)]
leavers = complete[complete['exit_date'].notna()].copy()
late = leavers['result_date'] > leavers['exit_date'] + pd.Timedelta(days=28)
level = {'isced_0': 0, 'isced_1': 1, 'isced_2': 2, 'isced_3': 3, 'isced_4': 4, 'isced_5_8': 5}
leavers['gain'] = leavers['education_at_exit'].map(level).astype(float) - leavers['education'].map(level).astype(float)

participations = by_year(complete, 'entry_date').size()
publish('participations', participations)
publish('persons', by_year(complete, 'entry_date')['person'].nunique())
exits = by_year(leavers, 'exit_date')
publish('leavers', exits.size())


def share(indicator, yes, known):
    frame = leavers[['office', 'exit_date']].assign(yes=yes & known, known=known)
    sums = by_year(frame, 'exit_date')[['yes', 'known']].sum()
    publish(indicator, sums['yes'], sums['known'])


def answer(indicator, field, counted):
    share(indicator, leavers[field] == 'yes', leavers[field].isin(['yes', 'no']) & counted)


answer('completion_rate', 'completed_path', True)
answer('qualification_rate', 'result_qualification', ~late)
answer('employment_rate_exit', 'result_employment', ~late)
share('education_gain_rate', leavers['gain'] > 0, leavers['gain'].notna())

# supports
lists = words('supports')
coded = ['form', 'completed', 'certificate', 'qualification']
supports = read('supports', ['project', 'person', 'start_date', 'end_date', 'hours', *coded])
good = supports['person'] != ''
for field in coded:
    good &= codes(supports, field, lists[field])
good &= supports['form'] != 'no_answer'
good &= dates(supports, 'start_date') & dates(supports, 'end_date')
good &= esf(supports['start_date']) & esf(supports['end_date']) & ~(supports['end_date'] < supports['start_date'])
hours = pd.to_numeric(supports['hours'], errors='coerce')
good &= hours.notna() | (supports['hours'] == '')
supports['hours'] = hours
good &= pesel_valid(supports['person'])
totals.append(('supports', len(supports), int((~good).sum())))
given = supports[good].groupby(['project', 'person'], sort=False, observed=True)['hours'].sum(min_count=1)
received = complete[['project', 'person', 'office', 'entry_date']].merge(given.reset_index(), on=['project', 'person'])
received = received[received['hours'].notna()]
hours = by_year(received, 'entry_date')['hours']
publish('mean_hours_of_support', hours.sum(), hours.size())

# spending
lists = words('spending')
coded = ['task', 'own_source', 'indirect', 'cross_financing', 'eligible']
spending = read('spending', ['project', 'category', 'document_date', 'amount', 'eu_amount', 'own_amount', *coded])
good = dates(spending, 'document_date', required=True)
for field in coded:
    good &= codes(spending, field, lists[field])
for field in ['amount', 'eu_amount', 'own_amount']:
    # hundredths, so that sums are exact
    spending[field] = (pd.to_numeric(spending[field], errors='coerce') * 100).round()
    good &= spending[field].notna()
good &= esf(spending['document_date']) & (spending['amount'] == spending['eu_amount'] + spending['own_amount'])
totals.append(('spending', len(spending), int((~good).sum())))
spending = spending[good & (spending['eligible'] != 'no')]
spending = spending.assign(office=office(spending['folder'], spending['document_date']))
cost = by_year(spending, 'document_date')['amount'].sum() / 100
publish('total_cost', cost)
publish('cost_per_participant', cost.reindex(participations.index), participations)

with open(f'{results}/values.csv', 'w', newline='') as file:
    csv.writer(file).writerows([('indicator', 'area_level', 'area', 'period', 'breakdown', 'category', 'numerator', 'denominator'), *values])
with open(f'{results}/totals.csv', 'w', newline='') as file:
    csv.writer(file).writerows([('entity', 'rows', 'quarantined'), *totals])
