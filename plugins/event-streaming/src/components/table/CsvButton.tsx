// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiDownloadLine } from '@remixicon/react';
import { useState } from 'react';
import { formatCount } from '../../format/formatCount';
import { downloadText } from '../controls/downloadText';
import { MOST_ROWS, ReadPage, readAllRows } from './readAllRows';

const SHOWN_MS = 8000;

/** What an export says of itself, in the words of its list. */
export interface CsvTexts {
  action: string;
  running: string;
  failed: string;
  done(exported: { count: number; number: string }): string;
  cut(exported: { number: string; total: string }): string;
}

export interface CsvButtonProps<TRow> {
  fileName: string;
  texts: CsvTexts;
  readPage: ReadPage<TRow>;
  toCsv: (rows: readonly TRow[]) => string;
}

/** Downloads all rows of a list as a file for spreadsheets. */
export function CsvButton<TRow>(props: CsvButtonProps<TRow>) {
  const { running, start } = useCsvExport(props);
  const text = running ? props.texts.running : props.texts.action;
  return (
    <Tooltip title={text}>
      <IconButton
        aria-label={text}
        // Not disabled: a disabled button loses the focus and its tooltip.
        aria-disabled={running}
        onClick={running ? undefined : start}
      >
        <RiDownloadLine size={17} aria-hidden />
      </IconButton>
    </Tooltip>
  );
}

function useCsvExport<TRow>({
  fileName,
  texts,
  readPage,
  toCsv,
}: CsvButtonProps<TRow>) {
  const toasts = useApi(toastApiRef);
  const [running, setRunning] = useState(false);

  const start = async () => {
    setRunning(true);
    try {
      const { rows, totalItems } = await readAllRows(readPage);
      downloadText(fileName, 'text/csv', toCsv(rows));
      const isCut = rows.length === MOST_ROWS && totalItems > MOST_ROWS;
      const number = formatCount(rows.length);
      toasts.post({
        title: isCut
          ? texts.cut({ number, total: formatCount(totalItems) })
          : texts.done({ count: rows.length, number }),
        status: isCut ? 'warning' : 'success',
        timeout: SHOWN_MS,
      });
    } catch (error) {
      toasts.post({
        title: texts.failed,
        description: toError(error).message,
        status: 'danger',
        timeout: SHOWN_MS,
      });
    } finally {
      setRunning(false);
    }
  };
  return { running, start };
}
