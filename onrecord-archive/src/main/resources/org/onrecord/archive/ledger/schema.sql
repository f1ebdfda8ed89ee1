-- The ledger's tables. Plain SQL: the same statements run on SQLite and PostgreSQL.
-- Statements end with a semicolon at the end of a line. Described in docs/archive-format.md.

-- What would have to be counted or sought through all versions, kept as stories come in:
-- 'stories' (how many), 'first' and 'last' (publication dates).
CREATE TABLE IF NOT EXISTS tally (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- One row a version of a story, in the order in which they came on record.
CREATE TABLE IF NOT EXISTS version (
  sequence INTEGER PRIMARY KEY,
  story TEXT NOT NULL,
  version TEXT NOT NULL,
  title TEXT,
  published TEXT,
  updated TEXT,
  source TEXT,
  url TEXT,
  language TEXT NOT NULL,
  status TEXT NOT NULL,
  signal TEXT,
  note TEXT,
  kind TEXT NOT NULL,
  place INTEGER NOT NULL,
  latest INTEGER NOT NULL,
  standing TEXT NOT NULL,
  added_at TEXT NOT NULL,
  text_digest TEXT NOT NULL,
  sketch TEXT NOT NULL,
  body TEXT NOT NULL,
  entities TEXT NOT NULL,
  times TEXT NOT NULL,
  problems TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (story, version)
);

-- How many sources came out on each day, by the version that came on record first.
CREATE TABLE IF NOT EXISTS came_out (
  day TEXT PRIMARY KEY,
  sources INTEGER NOT NULL
);

-- The sources that are not stories: transcripts, press releases, notes, posts.
CREATE TABLE IF NOT EXISTS other_source (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL
);

-- In this and the next tables 'place' is the number of the version times 2 to the 24th, plus the number of the row in it:
-- the rows of a version lie side by side.
CREATE TABLE IF NOT EXISTS quotation (
  place INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  spans TEXT NOT NULL,
  cue TEXT,
  speaker_type TEXT NOT NULL,
  speaker_person TEXT,
  speaker_name TEXT NOT NULL,
  mention TEXT,
  reason TEXT,
  addressee TEXT,
  medium TEXT,
  occasion TEXT,
  said_when TEXT,
  inside TEXT,
  rule TEXT NOT NULL,
  pin INTEGER NOT NULL,
  standing TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS person (
  place INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  aliases TEXT NOT NULL,
  kinds TEXT NOT NULL,
  spans TEXT NOT NULL,
  pin INTEGER NOT NULL
);

-- Every name on record in compared form, under each of its words.
CREATE TABLE IF NOT EXISTS name_word (
  word TEXT NOT NULL,
  name_key TEXT NOT NULL,
  PRIMARY KEY (word, name_key)
);

-- Kinship, ages, roles and events: what they have in common in columns, the rest packed in fields.
-- 'names' are those of 'people', where there are several: whoever asks for one of them is told of the others.
CREATE TABLE IF NOT EXISTS finding (
  place INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  people TEXT NOT NULL,
  fields TEXT NOT NULL,
  spans TEXT NOT NULL,
  rule TEXT NOT NULL,
  pin INTEGER NOT NULL,
  standing TEXT NOT NULL,
  names TEXT
);

-- What people ruled about the record, one row a ruling in the order in which they were made; rows are added and never changed.
CREATE TABLE IF NOT EXISTS ruling (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  anchors TEXT NOT NULL,
  undoes TEXT,
  note TEXT,
  ruled_at TEXT NOT NULL
);

CREATE INDEX IF NOT EXISTS person_name ON person (name_key, version);
