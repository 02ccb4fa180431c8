using System.Globalization;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>
/// Lets the disk be full for one kind of statement: its trigger wants more room than the connection may take, and SQLite
/// answers as it does on a full disk. Other connections and later ones are not concerned.
/// </summary>
internal static class DiskTrouble
{
    /// <summary>After so many more successful statements of the kind, each one finds the disk full.</summary>
    public static Task BeginAsync(SqliteWriter writer, string kind, int after = 0) => writer.WriteAsync(statements =>
    {
        var pages = (long)statements.Scalar("PRAGMA page_count")!;
        statements.Execute("CREATE TABLE IF NOT EXISTS filler (bytes BLOB)");
        statements.Execute("CREATE TEMP TABLE countdown AS SELECT " + after.ToString(CultureInfo.InvariantCulture) + " AS remaining");
        statements.Execute(
            $"CREATE TEMP TRIGGER full_disk BEFORE {kind} WHEN (SELECT remaining FROM countdown) <= 0 BEGIN INSERT INTO filler VALUES (zeroblob(8000000)); END");
        statements.Execute($"CREATE TEMP TRIGGER count_down AFTER {kind} BEGIN UPDATE countdown SET remaining = remaining - 1; END");
        return statements.Scalar($"PRAGMA max_page_count = {pages + 500}");
    });

    public static Task EndAsync(SqliteWriter writer) => writer.WriteAsync(statements =>
    {
        statements.Execute("DROP TRIGGER full_disk");
        statements.Execute("DROP TRIGGER count_down");
        statements.Execute("DROP TABLE countdown");
        return statements.Scalar("PRAGMA max_page_count = 1000000000");
    });
}
