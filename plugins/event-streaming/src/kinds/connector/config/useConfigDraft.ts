// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useCallback, useMemo, useState } from 'react';
import { ConfigDraft, readConfigText, toConfigText } from './configDraft';

/** A configuration as fields and as a document, which say the same. */
export interface ConfigDraftModel {
  config: ConfigDraft;
  /** As it was typed, where it was. */
  text: string;
  /** Why the document cannot be read; the fields keep what was before. */
  problem: string | undefined;
  set: (key: string, value: string) => void;
  remove: (key: string) => void;
  setText: (text: string) => void;
  /** Begins anew. */
  reset: (config: ConfigDraft) => void;
}

interface Draft {
  config: ConfigDraft;
  text: string | undefined;
  problem: string | undefined;
}

/** Keeps the fields and the document of a configuration in step. */
export function useConfigDraft(initial: ConfigDraft): ConfigDraftModel {
  const [draft, setDraft] = useState<Draft>(() => startOf(initial));
  const { config, text, problem } = draft;
  const change = useCallback(
    (next: (config: ConfigDraft) => ConfigDraft) =>
      setDraft(known => startOf(next(known.config))),
    [],
  );
  return {
    config,
    text: useMemo(() => text ?? toConfigText(config), [text, config]),
    problem,
    set: (key, value) => change(known => ({ ...known, [key]: value })),
    remove: key => change(known => withoutKey(known, key)),
    setText: typed =>
      setDraft(known => {
        const reading = readConfigText(typed);
        return {
          config: reading.config ?? known.config,
          text: typed,
          problem: reading.problem,
        };
      }),
    reset: useCallback(next => setDraft(startOf(next)), []),
  };
}

function startOf(config: ConfigDraft): Draft {
  return { config, text: undefined, problem: undefined };
}

function withoutKey(config: ConfigDraft, key: string): ConfigDraft {
  return Object.fromEntries(
    Object.entries(config).filter(([name]) => name !== key),
  );
}
