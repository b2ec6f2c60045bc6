import { languages } from '#shared/contract/app.ts';
import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { agreementSheet, signInSheet } from '#shared/domain/privacy/blank-sheets.ts';
import { heldDataPaper } from '#shared/domain/privacy/held-data-paper.ts';
import {
  type ControllerFacts,
  informationSheet,
  isComplete,
} from '#shared/domain/privacy/information-sheet.ts';
import type { Paper } from '#shared/domain/privacy/paper.ts';
import { compareNames, formatDate, formatDayLong, formatTimes } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/translate.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import type { ControllerRow } from '../privacy-ports.ts';
import { heldData } from './held-data.ts';

/** Lays a sheet out as a PDF; given by whoever puts the program together. */
export type RenderPaper = (paper: Paper) => Promise<Uint8Array>;

type File = CallOutput<'privacy.informationSheet'>;

const fileOf = async (render: RenderPaper, paper: Paper, name: string): Promise<Result<File>> => {
  const bytes = await render(paper);
  const base64 = Buffer.from(bytes).toString('base64');
  return ok({ fileName: `narikka-${name}.pdf`, mimeType: 'application/pdf', base64 });
};

const factsOf = ({ texts, ...row }: Omit<ControllerRow, 'changedOn'>): ControllerFacts => ({
  ...row,
  purpose: { fi: texts.fi.purpose, sv: texts.sv.purpose, en: texts.en.purpose },
  legalBasis: { fi: texts.fi.legalBasis, sv: texts.sv.legalBasis, en: texts.en.legalBasis },
});

/** Who answers for the data, and in which languages the sheet says everything. */
export function shownController({ stores }: Context): CallOutput<'privacy.controller'> {
  const { changedOn, ...row } = stores.privacy.controller();
  const facts = factsOf(row);
  const complete = languages.filter((language) => isComplete(facts, language));
  return { ...facts, changedOn, complete };
}

/** Saves it; a change of what the sheets say makes a new version of them. */
export function saveController(
  { stores, now, audit }: Context,
  { purpose, legalBasis, ...fields }: ParsedInput<'privacy.saveController'>,
): Result<{ version: number }> {
  const before = stores.privacy.controller();
  const texts = {
    fi: { purpose: purpose.fi, legalBasis: legalBasis.fi },
    sv: { purpose: purpose.sv, legalBasis: legalBasis.sv },
    en: { purpose: purpose.en, legalBasis: legalBasis.en },
  };
  const { version, changedOn, ...old } = before;
  if (JSON.stringify({ ...fields, texts }) === JSON.stringify(old)) return ok({ version });
  stores.privacy.saveController({ ...fields, texts, version: version + 1, changedOn: now.date });
  audit('setting-changed', null, `controller ${version + 1}`);
  return ok({ version: version + 1 });
}

export function printInformationSheet(
  { stores }: Context,
  { sheet }: ParsedInput<'privacy.informationSheet'>,
  render: RenderPaper,
): Promise<Result<File>> {
  const { changedOn: _, ...row } = stores.privacy.controller();
  const facts = factsOf(row);
  const { months } = stores.privacy.retention().rule;
  return fileOf(render, informationSheet(sheet, facts, months), `information-${sheet}`);
}

export async function printSignInSheet(
  context: Context,
  { sessionId, withNames, language }: ParsedInput<'privacy.signInSheet'>,
  render: RenderPaper,
): Promise<Result<File>> {
  const { stores, me, audit } = context;
  const session = stores.sessions.get(sessionId);
  if (!session) return err('not-found');
  if (withNames && !mayOpenRoster(me, session.leaderIds)) return err('not-allowed');
  const venue = stores.venues.list().find(({ id }) => id === session.venueId);
  const times = formatTimes(session.startMinute, session.endMinute, language);
  const place = session.roomName === null ? '' : ` · ${session.roomName}`;
  const names = withNames ? namesOn(context, sessionId) : [];
  if (withNames) audit('sheet-printed', sessionId, `sign-in ${names.length}`);
  const paper = signInSheet({
    ...{ language, names, title: session.title, venueName: venue?.name ?? '' },
    when: `${formatDayLong(session.date, language)} ${times}${place}`,
  });
  return fileOf(render, paper, `sign-in-${session.date}`);
}

/** The register's people by name; who asked to be left out of outputs is not printed. */
function namesOn({ stores, language }: Context, sessionId: SessionId): string[] {
  return stores.attendance
    .rows(sessionId)
    .filter(({ personId, displayName }) => {
      const held = stores.privacy.held(personId);
      return displayName !== '' && held !== null && held.restrictedOn === null;
    })
    .map(({ displayName }) => displayName)
    .sort(compareNames(language));
}

export async function printAgreement(
  { stores, now }: Context,
  { groupId, language }: ParsedInput<'privacy.agreement'>,
  render: RenderPaper,
): Promise<Result<File>> {
  const group = groupId === null ? null : stores.groups.get(groupId, now.date);
  if (groupId !== null && !group) return err('not-found');
  const [onlyVenue, ...others] = stores.venues.list();
  const venueName = group?.venueName ?? (others.length === 0 ? (onlyVenue?.name ?? '') : '');
  const paper = agreementSheet(language, { groupName: group?.name ?? '', venueName });
  return fileOf(render, paper, 'agreement');
}

export async function printHeldData(
  context: Context,
  { personId, language }: ParsedInput<'privacy.printHeldData'>,
  render: RenderPaper,
): Promise<Result<File>> {
  const held = heldData(context, personId, language);
  if (!held.ok) return held;
  const t = translator(language);
  const word = (key: string): string => t(`privacy.held.${key}`);
  const controller = context.stores.privacy.controller().name;
  const paper = heldDataPaper(held.value, language, {
    ...{ title: word('title'), groups: word('groups'), since: word('since') },
    ...{ marks: word('marks'), opened: word('opened'), nothing: word('nothing') },
    ...{ changes: word('changes'), changesMore: word('changesMore') },
    ...{ openedMore: word('openedMore'), asOf: formatDate(context.now.date, language) },
    notice: held.value.isWhole ? null : word('notWhole'),
    foot: [controller, held.value.isWhole ? word('foot') : '']
      .filter((text) => text !== '')
      .join(' · '),
  });
  context.audit('person-printed', personId);
  return fileOf(render, paper, `held-data-${context.now.date}`);
}
