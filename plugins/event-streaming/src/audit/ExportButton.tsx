// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError, toError } from '@backstage/errors';
import {
  fetchApiRef,
  toastApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import Button from '@mui/material/Button';
import { CONTRACT } from '@sluice/plugin-event-streaming-common';
import { RiDownloadLine } from '@remixicon/react';
import { useState } from 'react';
import { saveFile } from '../components/controls/saveFile';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { AuditState, toAuditQuery } from './auditState';

const TYPES = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const;

export interface ExportButtonProps {
  format: keyof typeof TYPES;
  state: AuditState;
}

/** Downloads what the filter shows, all pages of it. */
export function ExportButton({ format, state }: ExportButtonProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const toasts = useApi(toastApiRef);
  const download = useDownload();
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    try {
      await download(format, state);
    } catch (error) {
      const reason = toError(error).message;
      toasts.post({
        title: t('audit.exportFailed', { reason }),
        status: 'danger',
      });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="outlined"
      disabled={busy}
      startIcon={<RiDownloadLine size={16} aria-hidden />}
      aria-label={t('audit.export', { format: t(`audit.${format}`) })}
      onClick={start}
    >
      {busy ? t('audit.exporting') : t(`audit.${format}`)}
    </Button>
  );
}

/** The typed client reads JSON; a file is taken as it comes. */
function useDownload() {
  const { fetch } = useApi(fetchApiRef);
  return async (format: keyof typeof TYPES, state: AuditState) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(toAuditQuery(state))) {
      if (value !== undefined) {
        query.set(name, String(value));
      }
    }
    const response = await fetch(
      `plugin://event-streaming${CONTRACT.listAudit.path}?${query}`,
      { headers: { accept: TYPES[format] } },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    saveFile(`event-streaming-audit.${format}`, await response.blob());
  };
}
