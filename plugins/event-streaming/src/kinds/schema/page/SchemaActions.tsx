// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import Button from '@mui/material/Button';
import { RiAddLine, RiDownloadLine } from '@remixicon/react';
import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../api';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaChangeMenu } from '../change/SchemaChangeMenu';
import { useSchemaDenials } from '../change/useSchemaDenials';
import { prefillSearch } from '../../../schemas/schemaPrefill';
import { useSchemaPaths } from '../useSchemaPaths';
import { saveDocument } from './source/saveDocument';

/** What can be done with a schema; at most one button is filled. */
export function SchemaActions({ schema }: { schema: SchemaDetail }) {
  const { t } = useTexts(schemaTranslationRef);
  const { register } = useSchemaPaths();
  const denials = useSchemaDenials(schema);
  const { registry, group, artifact, latest } = schema;
  return (
    <>
      {latest && <DownloadButton schema={schema} version={latest.version} />}
      <SchemaChangeMenu schema={schema} denials={denials} />
      {register && latest && (
        <DisabledReason reason={denials.register}>
          <Button
            variant="contained"
            component={RouterLink}
            to={`${register}?${prefillSearch({ registry, group, artifact })}`}
            startIcon={<RiAddLine size={16} aria-hidden />}
          >
            {t('schemaPage.actions.newVersion')}
          </Button>
        </DisabledReason>
      )}
    </>
  );
}

function DownloadButton(props: { schema: SchemaDetail; version: string }) {
  const { schema, version } = props;
  const { registry, group, artifact } = schema;
  const { t } = useTexts(schemaTranslationRef);
  const api = useApi(eventStreamingApiRef);
  const [failed, setFailed] = useState<string>();
  const download = async () => {
    try {
      const params = { registry, group, artifact, version };
      saveDocument(schema, await api.getSchemaVersion({ params }));
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <DisabledReason reason={failed}>
      <Button
        variant="outlined"
        startIcon={<RiDownloadLine size={16} aria-hidden />}
        onClick={download}
      >
        {t('schemaPage.actions.download')}
      </Button>
    </DisabledReason>
  );
}
