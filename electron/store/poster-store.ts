import { type Language, languages } from '#shared/contract/app.ts';
import type { ByLanguage } from '#shared/domain/posters/poster-input.ts';
import type { AvailabilityRow, PostersStore } from '../core/programme-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import type { Schema } from './schema.ts';

/** What a venue's posters, notices and board say beside the programme. */
export const postersStore = (db: WriteDb): PostersStore => ({
  ...textRows(db),
  ...logoRows(db),
  ...availabilityRows(db),
});

function textRows(db: WriteDb): Pick<PostersStore, 'texts' | 'saveTexts'> {
  return {
    texts: (venueId) => {
      const rows = db.all(
        sql$
          .selectFrom('poster_texts')
          .select(['language', 'contact', 'feedback_box'])
          .where('venue_id', '=', venueId),
      );
      const venue = db.one(sql$.selectFrom('venues').select('funders').where('id', '=', venueId));
      const byLanguage = (column: 'contact' | 'feedback_box'): ByLanguage =>
        inEach((language) => rows.find((row) => row.language === language)?.[column] ?? '');
      return {
        contact: byLanguage('contact'),
        feedbackBox: byLanguage('feedback_box'),
        funders: venue?.funders ?? '',
      };
    },
    saveTexts: (venueId, { contact, feedbackBox, funders }) => {
      db.run(sql$.updateTable('venues').set({ funders }).where('id', '=', venueId));
      for (const language of languages) {
        const values = { contact: contact[language], feedback_box: feedbackBox[language] };
        db.run(
          sql$
            .insertInto('poster_texts')
            .values({ venue_id: venueId, language, ...values })
            .onConflict((c) => c.columns(['venue_id', 'language']).doUpdateSet(values)),
        );
      }
    },
  };
}

const inEach = (text: (language: Language) => string): ByLanguage => ({
  fi: text('fi'),
  sv: text('sv'),
  en: text('en'),
});

function logoRows(db: WriteDb): Pick<PostersStore, 'logo' | 'saveLogo' | 'removeLogo'> {
  return {
    logo: (venueId) =>
      db.one(
        sql$.selectFrom('venue_logos').select(['mime', 'bytes']).where('venue_id', '=', venueId),
      ) ?? null,
    saveLogo: (venueId, { mime, bytes }) => {
      const values = { mime, bytes: Buffer.from(bytes) };
      db.run(
        sql$
          .insertInto('venue_logos')
          .values({ venue_id: venueId, ...values })
          .onConflict((c) => c.column('venue_id').doUpdateSet(values)),
      );
    },
    removeLogo: (venueId) =>
      db.run(sql$.deleteFrom('venue_logos').where('venue_id', '=', venueId)) > 0,
  };
}

const selectAvailabilities = () => sql$.selectFrom('availabilities').selectAll();

function availabilityRows(
  db: WriteDb,
): Pick<
  PostersStore,
  'availabilities' | 'availability' | 'saveAvailability' | 'removeAvailability'
> {
  return {
    availabilities: (venueId) =>
      db
        .all(
          selectAvailabilities()
            .where('venue_id', '=', venueId)
            .orderBy('weekday')
            .orderBy('start_minute')
            .orderBy('id'),
        )
        .map(availabilityOf),
    availability: (id) => {
      const row = db.one(selectAvailabilities().where('id', '=', id));
      return row ? availabilityOf(row) : null;
    },
    saveAvailability: (availability) => {
      const { id, ...values } = valuesOf(availability);
      db.run(
        sql$
          .insertInto('availabilities')
          .values({ id, ...values })
          .onConflict((c) => c.column('id').doUpdateSet(values)),
      );
    },
    removeAvailability: (id) => db.run(sql$.deleteFrom('availabilities').where('id', '=', id)) > 0,
  };
}

const availabilityOf = (row: Schema['availabilities']): AvailabilityRow => ({
  id: row.id,
  venueId: row.venue_id,
  weekday: row.weekday,
  startMinute: row.start_minute,
  endMinute: row.end_minute,
  from: row.from_date,
  to: row.to_date,
  who: { fi: row.who_fi, sv: row.who_sv, en: row.who_en },
});

const valuesOf = ({ who, ...row }: AvailabilityRow): Schema['availabilities'] => ({
  id: row.id,
  venue_id: row.venueId,
  weekday: row.weekday,
  start_minute: row.startMinute,
  end_minute: row.endMinute,
  from_date: row.from,
  to_date: row.to,
  who_fi: who.fi,
  who_sv: who.sv,
  who_en: who.en,
});
