import type { AppCallError } from '#shared/contract/envelope.ts';
import type { Report } from '#shared/domain/reports/report-table.ts';

type Asked = Readonly<{
  report: Pick<Report, 'tables'> | undefined;
  error: Pick<AppCallError, 'code'> | null;
  forOutsiders: boolean;
}>;

/** What can be done with a report as it stands: taken as a file, or asked for once more. */
export function reportOffers({ report, error, forOutsiders }: Asked): {
  files: boolean;
  retry: boolean;
} {
  // What the choices forbid stays forbidden until they are changed.
  if (error) return { files: false, retry: error.code === 'internal' };
  const isEmpty = report?.tables.every(({ rows }) => rows.length === 0) ?? false;
  return { files: !(forOutsiders && isEmpty), retry: true };
}
