namespace ComplaintCloud.LocalHost.Store;

/// <summary>The SQL of the records table. Keys are blobs of <see cref="OrdinalKeys"/>, times are UTC ticks of 100 ns.</summary>
internal static class RecordsTable
{
    /// <summary>
    /// Sees to the table, the index of work left to do, and the counter of openings. The rows stand in the order in which
    /// they came, so what is written together lies together, wherever its keys sort; only the small keys are scattered. The
    /// work left to do is in that order too: it comes at the end of its index, and what is taken up first goes first.
    /// </summary>
    public const string Create = """
        CREATE TABLE IF NOT EXISTS records (
            id INTEGER PRIMARY KEY, tbl TEXT NOT NULL, partition BLOB NOT NULL, row BLOB NOT NULL,
            etag INTEGER NOT NULL, written INTEGER NOT NULL, properties BLOB NOT NULL);
        CREATE UNIQUE INDEX IF NOT EXISTS records_key ON records (tbl, partition, row);
        CREATE INDEX IF NOT EXISTS records_left ON records (tbl) WHERE row >= X'7E';
        DROP INDEX IF EXISTS records_pending;
        CREATE TABLE IF NOT EXISTS record_openings (id INTEGER PRIMARY KEY CHECK (id = 1), opening INTEGER NOT NULL);
        """;

    public const string NextOpening =
        "INSERT INTO record_openings VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET opening = opening + 1 RETURNING opening";

    public const string Any = "SELECT 1 FROM records WHERE tbl = ?1 AND partition = ?2 LIMIT 1";

    public const string ETag = "SELECT etag FROM records WHERE tbl = ?1 AND partition = ?2 AND row = ?3";

    public const string Put = """
        INSERT INTO records (tbl, partition, row, etag, written, properties) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (tbl, partition, row) DO UPDATE SET etag = excluded.etag, written = excluded.written, properties = excluded.properties
        """;

    public const string Insert =
        "INSERT INTO records (tbl, partition, row, etag, written, properties) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (tbl, partition, row) DO NOTHING";

    public const string Delete = "DELETE FROM records WHERE tbl = ?1 AND partition = ?2 AND row = ?3";

    public const string Read = "SELECT etag, written, properties FROM records WHERE tbl = ?1 AND partition = ?2 AND row = ?3";

    public const string InPartition = """
        SELECT etag, written, properties, row FROM records
        WHERE tbl = ?1 AND partition = ?2 AND row >= ?3 AND row < ?4 ORDER BY row LIMIT ?5
        """;

    public const string Across = """
        SELECT etag, written, properties, row, partition FROM records
        WHERE tbl = ?1 AND (partition, row) >= (?2, ?3) AND partition < ?4 AND row >= ?5 AND row < ?6
        ORDER BY partition, row LIMIT ?7
        """;

    /// <summary>
    /// Rows of work left to do in the order in which they came. The literal makes the partial index usable; INDEXED BY
    /// makes an error of any plan that would read the whole table instead, whatever the planner's statistics say.
    /// </summary>
    public const string PendingAcross = """
        SELECT etag, written, properties, row, partition, id FROM records INDEXED BY records_left
        WHERE tbl = ?1 AND id > ?2 AND partition >= ?3 AND partition < ?4 AND row >= ?5 AND row < ?6 AND row >= X'7E'
        ORDER BY id LIMIT ?7
        """;
}
