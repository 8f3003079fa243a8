// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorUpdateInput,
  connectorUpdateInputSchema,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { ChoiceField } from '../../../components/controls/ChoiceField';
import { TextField } from '../../../components/controls/TextField';
import { Banner } from '../../../components/state/Banner';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { usePolicy } from '../../../hooks/usePolicy';
import { useTexts } from '../../../translation/useTexts';
import { changedConfig, withChanges } from '../config/configDraft';
import { ConfigEditor } from '../config/ConfigEditor';
import { useConfigDraft } from '../config/useConfigDraft';
import { toConfig } from '../page/config/exportConfig';
import { usePluginKeys } from '../page/config/usePluginKeys';
import { ConnectorChangeForm } from './ConnectorChangeForm';
import { ConnectorSubject } from './ConnectorSubject';

const NO_NAMES: readonly string[] = [];

/** Changes configuration, description and owner of a connector. */
export function UpdateDialog(props: ConnectorSubject) {
  const { connector, target } = props;
  const { t } = useTexts(connectorTranslationRef);
  const form = useUpdateForm(props);
  const { keys } = usePluginKeys(target.connect, connector?.className ?? '');
  const owners = usePolicy()?.owners ?? NO_NAMES;
  const { owner } = form;
  return (
    <ConnectorChangeForm
      {...props}
      change="update"
      title={t('connectorChange.titles.update')}
      input={form.input}
    >
      {against => (
        <>
          {!connector?.config && (
            <Banner
              tone="attention"
              title={t('connectorPage.config.forbidden')}
            >
              {t('connectorChange.editor.blind')}
            </Banner>
          )}
          <ConfigEditor model={form.draft} keys={keys} against={against} />
          <TextField
            label={t('connectorChange.about.description')}
            value={form.description}
            maxLength={500}
            onChange={form.setDescription}
          />
          <ChoiceField
            label={t('connectorChange.about.owner')}
            value={owner}
            none={t('connectorChange.about.choose')}
            options={[...new Set([...owners, ...(owner ? [owner] : [])])].map(
              value => ({ value, label: titleOfOwner(value) }),
            )}
            onChange={form.setOwner}
          />
        </>
      )}
    </ConnectorChangeForm>
  );
}

/** What is in the dialog, and what it asks for: only what differs. */
function useUpdateForm({ connector, request }: ConnectorSubject) {
  const asked = useMemo(() => askedBy(request?.input), [request?.input]);
  const [before] = useState(() => ({
    // The name is no key that can change.
    config: toConfig(
      connector?.config?.filter(({ key }) => key !== 'name') ?? [],
    ),
    description: connector?.description ?? '',
    owner:
      connector?.owner.source === 'fallback' ? undefined : connector?.owner.ref,
  }));
  const draft = useConfigDraft(withChanges(before.config, asked.config ?? {}));
  const [description, setDescription] = useState(
    asked.description ?? before.description,
  );
  const [owner, setOwner] = useState(asked.owner ?? before.owner);
  const { config, problem } = draft;
  const input = useMemo(() => {
    const changed = changedConfig(before.config, config);
    const wanted = {
      ...(Object.keys(changed).length > 0 ? { config: changed } : {}),
      ...(description.trim() === before.description
        ? {}
        : { description: description.trim() }),
      ...(owner === undefined || owner === before.owner ? {} : { owner }),
    };
    const asks = Object.keys(wanted).length > 0 && problem === undefined;
    return asks ? wanted : undefined;
  }, [before, config, problem, description, owner]);
  return { draft, description, setDescription, owner, setOwner, input };
}

function askedBy(input: unknown): ConnectorUpdateInput {
  const parsed = connectorUpdateInputSchema.safeParse(input);
  return parsed.success ? parsed.data : {};
}
