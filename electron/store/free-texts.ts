import type { TextPlace } from '#shared/domain/privacy/text-places.ts';
import type { Schema } from './schema.ts';

/** Columns of one table that people write in, and how the place is shown. */
export type FreeText = Readonly<{
  table: keyof Schema;
  columns: readonly string[];
  place: TextPlace;
  /** SQL over `t`: what the place is found by, its day, and what it is called. */
  id: string;
  date?: string;
  title: string;
}>;

const ofVenue = '(SELECT v.name FROM venues v WHERE v.id = t.venue_id)';
const ofForm = {
  place: 'form',
  id: 't.form_id',
  title: `coalesce(json_extract(t.content, '$.title.fi'), '')`,
} as const;
const named = { id: 't.id', title: 't.name' } as const;

/**
 * Every column of `venue.db` that somebody of the staff can write words in, so that a name can
 * stand in it. A test walks the schema:
 * a new column of text is declared here, or there as one without words.
 */
export const freeTexts: readonly FreeText[] = [
  {
    table: 'sessions',
    columns: [
      ...['title', 'theme', 'goal', 'method', 'equipment', 'reflection'],
      ...['place', 'platform', 'link'],
    ],
    ...{ place: 'session', id: 't.id', date: 't.date' },
    title: `coalesce((SELECT g.name FROM groups g WHERE g.id = t.group_id), t.title, '')`,
  },
  {
    table: 'groups',
    columns: ['name', 'name_sv', 'name_en', 'alias', 'description', 'platform', 'link'],
    ...{ ...named, place: 'group' },
  },
  {
    ...{ table: 'opening_days', columns: ['remark'], place: 'day' },
    ...{ id: 't.venue_id', date: 't.date', title: ofVenue },
  },
  {
    ...{ table: 'evaluation_answers', columns: ['words'], place: 'session', id: 't.session_id' },
    date: '(SELECT s.date FROM sessions s WHERE s.id = t.session_id)',
    title: `(SELECT coalesce(g.name, s.title, '') FROM sessions s
      LEFT JOIN groups g ON g.id = s.group_id WHERE s.id = t.session_id)`,
  },
  { table: 'closures', columns: ['name'], place: 'closure', ...named, date: 't.from_date' },
  { table: 'opening_seasons', columns: ['name'], place: 'season', ...named, date: 't.from_date' },
  { table: 'venues', columns: ['name', 'address', 'funders'], place: 'venue', ...named },
  { table: 'rooms', columns: ['name'], place: 'room', ...named },
  {
    ...{ table: 'poster_texts', columns: ['contact', 'feedback_box'], place: 'poster' },
    ...{ id: 't.venue_id', title: ofVenue },
  },
  {
    ...{ table: 'availabilities', columns: ['who_fi', 'who_sv', 'who_en'], place: 'availability' },
    ...{ id: 't.id', title: 't.who_fi' },
  },
  {
    ...{ table: 'feedback_replies', columns: ['text_fi', 'text_sv', 'text_en'], place: 'reply' },
    ...{ id: 't.id', date: 't.shown_from', title: ofVenue },
  },
  { table: 'activity_types', columns: ['name'], place: 'list', ...named },
  { table: 'tags', columns: ['name'], place: 'list', ...named },
  { table: 'partners', columns: ['name'], place: 'list', ...named },
  { table: 'mark_labels', columns: ['name'], place: 'mark', ...named },
  { table: 'counter_entries', columns: ['name'], place: 'counter', ...named },
  {
    ...{ table: 'controller', columns: ['name', 'contact', 'protection_officer'] },
    ...{ place: 'controller', id: `'controller'`, title: `''` },
  },
  {
    ...{ table: 'controller_texts', columns: ['purpose', 'legal_basis'] },
    ...{ place: 'controller', id: 't.language', title: 't.language' },
  },
  {
    ...{ table: 'people', columns: ['informed_version'], place: 'person' },
    ...{ id: 't.id', title: 't.display_name' },
  },
  // One JSON each: of a published version it can only be said.
  { table: 'form_versions', columns: ['content'], ...ofForm },
  { table: 'form_drafts', columns: ['content'], ...ofForm },
  {
    // Nobody can change it afterwards: erasing mends it.
    ...{ table: 'month_closings', columns: ['reopen_reason'], place: 'month' },
    ...{ id: 't.id', date: `t.month || '-01'`, title: ofVenue },
  },
];
