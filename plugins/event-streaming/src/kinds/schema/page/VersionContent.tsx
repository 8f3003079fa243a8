// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaContent,
  SchemaDetail,
} from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { SectionCard } from '../../../components/layout/SectionCard';
import { Banner } from '../../../components/state/Banner';
import { LoadedPart } from '../../../components/state/LoadedPart';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaTabProps } from './SchemaView';
import { useVersionContent } from '../../../schemas/useVersionContent';
import { VersionPicker } from './VersionPicker';

export interface VersionContentProps extends SchemaTabProps {
  title: string;
  /** Beside the choice of the version. */
  action?: (content: SchemaContent | undefined) => ReactNode;
  children: (content: SchemaContent) => ReactNode;
  /** Beside the card, once the version is there. */
  around?: (card: ReactNode, content: SchemaContent | undefined) => ReactNode;
}

/** A card about one version, which can be chosen. */
export function VersionContent(props: VersionContentProps) {
  const { schema, state, onChange, title, action, children, around } = props;
  const { t } = useTexts(schemaTranslationRef);
  const version = shownVersion(schema, state.version);
  const content = useVersionContent(schema, version);
  const shown = content.value?.version === version ? content.value : undefined;
  const card = (
    <SectionCard
      title={title}
      content="list"
      action={
        <>
          {action?.(shown)}
          {version !== undefined && (
            <VersionPicker
              label={t('schemaPage.content.version')}
              versions={schema.history}
              value={version}
              onChange={chosen =>
                onChange({
                  version:
                    chosen === schema.history[0]?.version ? undefined : chosen,
                })
              }
            />
          )}
        </>
      }
    >
      <LoadedPart part={{ ...content, value: shown }}>
        {value => (
          <>
            {!value.live && (
              <Banner
                tone="attention"
                title={t('schemaPage.content.last', {
                  reason: value.staleReason ?? '',
                })}
              />
            )}
            {children(value)}
          </>
        )}
      </LoadedPart>
    </SectionCard>
  );
  return <>{around ? around(card, shown) : card}</>;
}

function shownVersion({ history }: SchemaDetail, asked: string | undefined) {
  const known = history.find(({ version }) => version === asked);
  return (known ?? history[0])?.version;
}
