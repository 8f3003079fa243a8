// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SectionCard } from '../../../components/layout/SectionCard';
import { LoadedPart } from '../../../components/state/LoadedPart';
import { CopyButton } from '../../../components/values/CopyButton';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { RequestSubjectProps } from '../../KindView';
import { AskedVersion, askedVersion } from './askedVersion';
import { DraftDocument } from './DraftDocument';
import { NextVersion } from './NextVersion';
import { useReferences } from './useReferences';

/** What a request registers, and how it differs from the version before. */
export function RequestedVersion({ request }: RequestSubjectProps) {
  const asked = askedVersion(request);
  return asked ? <AskedCard id={request.id} asked={asked} /> : null;
}

function AskedCard({ id, asked }: { id: string; asked: AskedVersion }) {
  const { t } = useTexts(schemaTranslationRef);
  const { target, draft, before } = asked;
  const references = useReferences(target.registry, draft.references);
  const isNext = before !== undefined;
  return (
    <SectionCard
      title={t(`schemaPage.asked.${isNext ? 'next' : 'first'}`)}
      subtitle={
        isNext ? t('schemaPage.asked.against', { version: before }) : undefined
      }
      action={
        <CopyButton
          value={draft.content}
          what={t('schemaPage.source.what')}
          size="medium"
        />
      }
      content="list"
    >
      <LoadedPart part={references}>
        {read =>
          isNext ? (
            <NextVersion
              id={id}
              asked={asked}
              before={before}
              references={read}
            />
          ) : (
            <DraftDocument asked={asked} references={read} />
          )
        }
      </LoadedPart>
    </SectionCard>
  );
}
