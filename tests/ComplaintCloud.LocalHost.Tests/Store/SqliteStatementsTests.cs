using System.Runtime.CompilerServices;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public sealed class SqliteStatementsTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteStatements statements;

    // SQLite takes its settings before its first use only, and these tests may be the first to use it.
    static SqliteStatementsTests() => RuntimeHelpers.RunClassConstructor(typeof(SqliteFile).TypeHandle);

    public SqliteStatementsTests()
    {
        connection.Open();
        statements = new SqliteStatements(connection);
        statements.Execute("CREATE TABLE t (k INTEGER PRIMARY KEY, v); INSERT INTO t VALUES (1, 'one'), (2, 'two');");
    }

    public void Dispose()
    {
        statements.Dispose();
        connection.Dispose();
    }

    public static TheoryData<object?, object?> Values => new()
    {
        { null, null },
        { long.MinValue, long.MinValue },
        { 7, 7L },
        { true, 1L },
        { 1.5, 1.5 },
        { "", "" },
        { "中\0文😀", "中\0文😀" },
        { new string('长', 5000), new string('长', 5000) },
        { Array.Empty<byte>(), Array.Empty<byte>() },
        { new byte[] { 0, 255 }, new byte[] { 0, 255 } },
        { 2.5m, "2.5" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void ValueBound_ComesBack(object? bound, object? expected)
    {
        statements.Execute("UPDATE t SET v = ?1 WHERE k = 1", bound).ShouldBe(1);

        statements.Scalar("SELECT v FROM t WHERE k = ?1", 1).ShouldBe(expected);
        statements.Scalar("SELECT typeof(v) FROM t WHERE k = 1").ShouldBe(statements.Scalar("SELECT typeof(?1)", bound));
    }

    [Fact]
    public void Execute_GivesTheRowsChangedByItAlone()
    {
        statements.Execute("UPDATE t SET v = 0").ShouldBe(2);
        statements.Execute("UPDATE t SET v = 0 WHERE k = ?1", 9).ShouldBe(0);
        statements.Execute("CREATE TABLE u (k)").ShouldBe(0);
        statements.Execute("INSERT INTO t VALUES (?1, 0) ON CONFLICT DO NOTHING", 1).ShouldBe(0);
    }

    [Fact]
    public void Execute_DoesNotCountWhatATriggerChanged()
    {
        statements.Execute("CREATE TABLE log (k)");
        statements.Execute("CREATE TRIGGER noted AFTER UPDATE ON t BEGIN INSERT INTO log VALUES (new.k); END");

        statements.Execute("UPDATE t SET v = ?1 WHERE k = 1", "x").ShouldBe(1);

        statements.Execute("UPDATE t SET v = ?1 WHERE k = 9", "x").ShouldBe(0);
        statements.Execute("CREATE TABLE u (k)").ShouldBe(0);
    }

    [Fact]
    public void NoRow_ScalarGivesNull()
    {
        statements.Scalar("SELECT v FROM t WHERE k = 9").ShouldBeNull();
    }

    [Fact]
    public void WrongNumberOfValues_IsRefusedAndBindsNoOldOnes()
    {
        statements.Execute("UPDATE t SET v = ?1 WHERE k = ?2", "x", 1).ShouldBe(1);

        Should.Throw<InvalidOperationException>(() => statements.Execute("UPDATE t SET v = ?1 WHERE k = ?2", "y"));
        statements.Scalar("SELECT v FROM t WHERE k = 1").ShouldBe("x");
    }

    [Fact]
    public void AfterAFault_TheSameStatementWorksAgain()
    {
        Should.Throw<SqliteException>(() => statements.Execute("INSERT INTO t VALUES (?1, 0)", 1)).SqliteErrorCode.ShouldBe(19);
        statements.Execute("INSERT INTO t VALUES (?1, 0)", 3).ShouldBe(1);
    }

    [Fact]
    public void TableChanged_PreparedStatementFollows()
    {
        statements.Scalar("SELECT count(*) FROM t").ShouldBe(2L);
        statements.Execute("DROP TABLE t");
        statements.Execute("CREATE TABLE t (k)");
        statements.Scalar("SELECT count(*) FROM t").ShouldBe(0L);
    }
}
