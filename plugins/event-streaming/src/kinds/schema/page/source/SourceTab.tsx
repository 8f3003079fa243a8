// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiDownloadLine } from '@remixicon/react';
import {
  SchemaContent,
  SchemaDetail,
} from '@sluice/plugin-event-streaming-common';
import { CodeView } from '../../../../components/code/CodeView';
import { FactList } from '../../../../components/layout/FactList';
import { PageColumns } from '../../../../components/layout/PageColumns';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { CopyButton } from '../../../../components/values/CopyButton';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { SchemaTabProps } from '../SchemaView';
import { VersionContent } from '../VersionContent';
import { languageOf } from './languageOf';
import { ReferencesCard } from './ReferencesCard';
import { fileNameOf } from './fileNames';
import { saveDocument } from './saveDocument';

/** The document of a version as it is stored, and what hangs together with it. */
export function SourceTab(props: SchemaTabProps) {
  const { schema } = props;
  const { t } = useTexts(schemaTranslationRef);
  return (
    <VersionContent
      {...props}
      title={t('schemaPage.source.title')}
      action={content =>
        content && <Buttons schema={schema} content={content} />
      }
      around={(card, content) => (
        <PageColumns
          main={card}
          side={
            content && (
              <>
                <IdsCard content={content} />
                <ReferencesCard
                  registry={schema.registry}
                  title={t('schemaPage.source.references')}
                  none={t('schemaPage.source.referencesNone')}
                  references={content.references}
                />
                <ReferencesCard
                  registry={schema.registry}
                  title={t('schemaPage.source.referrers')}
                  none={t('schemaPage.source.referrersNone')}
                  references={content.referrers}
                  isThere
                />
              </>
            )
          }
        />
      )}
    >
      {content => (
        <CodeView
          label={t('schemaPage.source.title')}
          code={content.content}
          language={languageOf(schema.format, content.contentType)}
        />
      )}
    </VersionContent>
  );
}

interface OfVersion {
  schema: SchemaDetail;
  content: SchemaContent;
}

function Buttons({ schema, content }: OfVersion) {
  const { t } = useTexts(schemaTranslationRef);
  const name = fileNameOf(schema, content.version);
  const text = t('schemaPage.source.download', { name });
  return (
    <Box sx={{ display: 'flex' }}>
      <CopyButton
        value={content.content}
        what={t('schemaPage.source.what')}
        size="medium"
      />
      <Tooltip title={text}>
        <IconButton
          aria-label={text}
          onClick={() => saveDocument(schema, content)}
        >
          <RiDownloadLine size={17} aria-hidden />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

function IdsCard({ content }: Pick<OfVersion, 'content'>) {
  const { t } = useTexts(schemaTranslationRef);
  const { contentId, globalId } = content;
  const withCopy = (id: number, what: string) => (
    <>
      {id} <CopyButton value={String(id)} what={what} />
    </>
  );
  return (
    <SectionCard title={t('schemaPage.source.ids')}>
      <FactList
        items={[
          {
            label: (
              <Tooltip title={t('schemaPage.source.contentIdHelp')}>
                <span>{t('schemaPage.source.contentId')}</span>
              </Tooltip>
            ),
            value: withCopy(contentId, t('schemaPage.source.contentId')),
          },
          {
            label: t('schemaPage.source.globalId'),
            value: withCopy(globalId, t('schemaPage.source.globalId')),
          },
        ]}
      />
    </SectionCard>
  );
}
