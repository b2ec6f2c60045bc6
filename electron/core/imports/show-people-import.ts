import type { CallOutput } from '#shared/contract/contract.ts';
import { dayColumnsAt } from '#shared/domain/people-import/day-columns.ts';
import { isProblem } from '#shared/domain/people-import/entries.ts';
import { missingFields } from '#shared/domain/people-import/import-fields.ts';
import { importColumns } from '#shared/domain/people-import/match-import.ts';
import { shownText } from '#shared/domain/people-import/refused-columns.ts';
import { mostMixedRows } from '#shared/domain/tables/sheet.ts';
import type { Context } from '../context.ts';
import { countsOf, type ImportPlan } from './import-plan.ts';
import type { PlannedImport } from './plan-people-import.ts';
import type { FileInput, ReadFile } from './read-import-file.ts';

type Shown = CallOutput<'imports.preview'>;

/** More of each would say no more, and a page could not show them. */
const most = { issues: 20_000, sameNames: 500, words: 200, groups: 500 };

/** A planned import as it is looked at and chosen upon. */
export function shownPeopleImport(
  context: Context,
  file: ReadFile,
  { planned, input }: Readonly<{ planned: PlannedImport; input: FileInput }>,
): Shown {
  const { plan, groups, words, rows, groupRows, withoutGroup } = planned;
  const needsGroup = input.kind === 'registers' || input.kind === 'headcounts';
  return {
    digest: file.digest,
    table: shownTable(file, input),
    rows,
    groups: groups
      .names()
      .slice(0, most.groups)
      .map(({ name, choice }) => ({ name, choice, rows: groupRows.get(name) ?? 0 })),
    withoutGroup: needsGroup ? withoutGroup : 0,
    words: [...words]
      // Nobody has to say what an identity code means: its row is among the issues.
      .filter(([word]) => shownText(word) !== '')
      .toSorted(([, a], [, b]) => b.times - a.times)
      .slice(0, most.words)
      .map(([word, { times, means }]) => ({ word, times, means })),
    ...shownSameNames(context, planned),
    counts: countsOf(plan),
    same: plan.same.count,
    ...shownIssues(plan, file),
  };
}

/** What is told of rows before and after they are brought in. */
export function shownIssues(
  { issues: all }: Pick<ImportPlan, 'issues'>,
  { rowsLeftOut }: Pick<ReadFile, 'rowsLeftOut'>,
): Pick<Shown, 'issues' | 'issuesLeftOut' | 'rowsLeftOut' | 'problems'> {
  const issues = all.toSorted((a, b) => a.row - b.row);
  return {
    issues: issues.slice(0, most.issues).map(({ seen, month = null, ...issue }) => ({
      ...{ ...issue, month },
      seen: shownText(seen),
      isProblem: isProblem(issue.code),
    })),
    issuesLeftOut: Math.max(0, issues.length - most.issues),
    rowsLeftOut,
    problems: issues.filter(({ code }) => isProblem(code)).length + rowsLeftOut,
  };
}

function shownTable(file: ReadFile, { kind }: FileInput): Shown['table'] {
  const { sheets, place, sheet, matching, refused, reading, fields, isRemembered } = file;
  const { layout, headerRow } = matching;
  const days =
    layout === 'matrix' && headerRow > 0 ? dayColumnsAt(sheet.rows, headerRow - 1, reading) : [];
  const dayAt = new Map(days.map(({ column, date }) => [column, date]));
  return {
    sheets: sheets.map(({ name, isHidden, rows }) => ({ name, isHidden, rows: rows.length })),
    ...{ sheet: place, layout, headerRow, isRemembered },
    columns: importColumns(sheet, matching, refused).map(({ samples, ...found }) => ({
      ...found,
      samples: [...samples],
      refused: refused.get(found.column) ?? null,
      day: dayAt.get(found.column) ?? null,
    })),
    fields: [...fields],
    missing: missingFields(kind, matching),
    notes: [...sheet.notes],
    mixedRows: (sheet.mixedRows ?? []).slice(0, mostMixedRows),
  };
}

function shownSameNames(
  { stores, now }: Context,
  { people }: PlannedImport,
): Pick<Shown, 'sameNames' | 'sameNamesTotal'> {
  const listed = people.sameNames.slice(0, most.sameNames);
  const ids = [...new Set(listed.flatMap(({ candidates }) => candidates.slice(0, 5)))];
  const details = new Map(
    stores.people.details(ids, { today: now.date, ledBy: null }).map((row) => [row.id, row]),
  );
  return {
    sameNames: listed.map(({ candidates, ...one }) => ({
      ...one,
      candidates: candidates.flatMap((personId) => {
        const found = details.get(personId);
        if (!found) return [];
        return [{ personId, groupNames: [...found.groupNames], lastSeenOn: found.lastSeenOn }];
      }),
      // Somebody of the file itself is not among those that can be chosen.
      personId: one.personId !== null && details.has(one.personId) ? one.personId : null,
    })),
    sameNamesTotal: people.sameNames.length,
  };
}
