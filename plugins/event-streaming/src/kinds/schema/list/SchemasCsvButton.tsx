// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiDownloadLine } from '@remixicon/react';
import { useState } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { downloadText } from '../../../components/controls/downloadText';
import { formatCount } from '../../../format/formatCount';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { MOST_ROWS, readAllSchemas } from './readAllSchemas';
import { SchemaListQuery } from './schemaListState';
import { schemasToCsv } from './schemasToCsv';

const SHOWN_MS = 8000;

/** Downloads what the current filter lists. */
export function SchemasCsvButton({ query }: { query: SchemaListQuery }) {
  const { t } = useTexts(schemaTranslationRef);
  const { running, start } = useSchemasExport(query);
  const text = running ? t('schemas.csv.running') : t('schemas.csv.action');
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

function useSchemasExport(query: SchemaListQuery) {
  const { t } = useTexts(schemaTranslationRef);
  const api = useApi(eventStreamingApiRef);
  const toasts = useApi(toastApiRef);
  const [running, setRunning] = useState(false);

  const start = async () => {
    setRunning(true);
    try {
      const { schemas, totalItems } = await readAllSchemas(api, query);
      downloadText('schemas.csv', 'text/csv', schemasToCsv(schemas));
      const isCut = schemas.length === MOST_ROWS && totalItems > MOST_ROWS;
      toasts.post({
        title: isCut
          ? t('schemas.csv.cut', {
              number: formatCount(MOST_ROWS),
              total: formatCount(totalItems),
            })
          : t('schemas.csv.done', {
              count: schemas.length,
              number: formatCount(schemas.length),
            }),
        status: isCut ? 'warning' : 'success',
        timeout: SHOWN_MS,
      });
    } catch (error) {
      toasts.post({
        title: t('schemas.csv.failed'),
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
