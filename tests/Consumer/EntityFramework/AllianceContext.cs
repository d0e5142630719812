using Alliance.Core;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

/// <summary>The tables, with the columns of the library's types.</summary>
internal sealed class AllianceContext(SqliteConnection connection) : DbContext
{
    public DbSet<StoredRecord> Records => Set<StoredRecord>();

    public DbSet<StoredSource> Sources => Set<StoredSource>();

    public DbSet<StoredMembership> Memberships => Set<StoredMembership>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection);

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<CountryCode>().HaveConversion<TextColumn<CountryCode>>();
        conventions.Properties<PartialDate>().HaveConversion<TextColumn<PartialDate>>();
        conventions.Properties<RecordReference>().HaveConversion<TextColumn<RecordReference>>();
        conventions.Properties<Id<AiAlliance>>().HaveConversion<TextColumn<Id<AiAlliance>>>();
        conventions.Properties<Id<Source>>().HaveConversion<TextColumn<Id<Source>>>();
        conventions.Properties<Term<MembershipStatus>>().HaveConversion<TextColumn<Term<MembershipStatus>>>();
        conventions.Properties<LocalDate>().HaveConversion<DayColumn>();
        conventions.Properties<IRecord>().HaveConversion<JsonColumn<IRecord>>();
        conventions.Properties<Source>().HaveConversion<JsonColumn<Source>>();
        conventions.Properties<Membership>().HaveConversion<JsonColumn<Membership>>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<StoredRecord>().HasKey(row => row.Reference);
        model.Entity<StoredRecord>().Property(row => row.Record);
        model.Entity<StoredMembership>().HasKey(row => row.Number);
    }
}
