import { Text } from '@mantine/core';
import { createPortal } from 'react-dom';
import type { PosterPaper, PosterPrint } from '#shared/domain/posters/poster-input.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './poster-pages.module.css';

type Props = Readonly<{
  /** PNG pages as data addresses. */
  pages: readonly string[];
  /** Newer ones are being made. */
  isStale: boolean;
  paper: PosterPaper;
  print: PosterPrint;
}>;

/** The pages as they will be, and the same for the printer, each on a sheet of its own. */
export function PosterPages({ pages, isStale, paper, print }: Props) {
  const { t } = useTexts();
  const isUpright = print === 'large';
  return (
    <>
      <Text role="status" c="dimmed" mb="xs">
        {isStale ? t('wall.making') : ' '}
      </Text>
      <div className={classes.pages} data-stale={isStale} data-upright={isUpright}>
        {pages.map((page, i) => (
          <img
            key={page.slice(-40)}
            className={classes.page}
            src={page}
            alt={t('wall.previewOf', { page: i + 1, pages: pages.length })}
          />
        ))}
      </div>
      {createPortal(
        <div className={classes.sheets} data-paper={paper} data-upright={isUpright} aria-hidden>
          {pages.map((page) => (
            <img key={page.slice(-40)} src={page} alt="" />
          ))}
        </div>,
        document.body,
      )}
    </>
  );
}
