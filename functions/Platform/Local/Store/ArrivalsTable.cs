namespace ComplaintCloud.LocalHost.Store;

/// <summary>The SQL of the arrivals table.</summary>
internal static class ArrivalsTable
{
    /// <summary>
    /// A partition to a row, in the order in which they came: the id is the ETag of its first record, and those of the others follow
    /// it. There is no index by key; where a partition stands, <see cref="Arrivals"/> knows.
    /// </summary>
    public const string Create = """
        CREATE TABLE IF NOT EXISTS arrivals (
            id INTEGER PRIMARY KEY, tbl TEXT NOT NULL, partition BLOB NOT NULL, written INTEGER NOT NULL, records BLOB NOT NULL)
        """;

    public const string Insert = "INSERT INTO arrivals VALUES (?1, ?2, ?3, ?4, ?5)";

    public const string Delete = "DELETE FROM arrivals WHERE id = ?1";

    public const string Read = "SELECT id, written, records, partition FROM arrivals WHERE id = ?1 AND tbl = ?2 AND partition = ?3";

    public const string Keys = "SELECT id, tbl, partition FROM arrivals";

    /// <summary>In the order of their keys, for the few who look through all partitions; there is no index for it.</summary>
    public const string ByKey = """
        SELECT id, written, records, partition FROM arrivals
        WHERE tbl = ?1 AND partition >= ?2 AND partition < ?3 ORDER BY partition LIMIT ?4
        """;

    public const string InOrder = """
        SELECT id, written, records, partition FROM arrivals
        WHERE id > ?1 AND tbl = ?2 AND partition >= ?3 AND partition < ?4 ORDER BY id LIMIT ?5
        """;
}
