// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { RiDownloadLine } from '@remixicon/react';
import { CodeView } from '../../../../components/code/CodeView';
import { saveFile } from '../../../../components/controls/saveFile';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { CopyButton } from '../../../../components/values/CopyButton';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import {
  ExportedConnector,
  toConnectJson,
  toStrimziYaml,
} from './exportConfig';

export interface ExportViewProps {
  connector: ExportedConnector;
  as: 'json' | 'yaml';
}

const TYPES = { json: 'application/json', yaml: 'application/yaml' };

/** A connector as a document to copy or to keep. */
export function ExportView({ connector, as }: ExportViewProps) {
  const { t } = useTexts(connectorTranslationRef);
  const text =
    as === 'json' ? toConnectJson(connector) : toStrimziYaml(connector);
  const what = t(`connectorPage.config.${as}What`);
  const file = `${
    connector.connector.replace(/[^\w.-]+/g, '_') || 'connector'
  }.${as}`;
  return (
    <SectionCard
      title={t(`connectorPage.config.${as}`)}
      subtitle={t(`connectorPage.config.${as}Help`)}
      content="list"
      action={
        <>
          <CopyButton value={text} what={what} />
          <Button
            size="small"
            startIcon={<RiDownloadLine size={15} aria-hidden />}
            onClick={() =>
              saveFile(file, new Blob([text], { type: TYPES[as] }))
            }
          >
            {t('connectorPage.config.download', { file })}
          </Button>
        </>
      }
    >
      <Box>
        <CodeView
          code={text}
          language={as === 'json' ? 'json' : 'text'}
          label={what}
        />
      </Box>
    </SectionCard>
  );
}
