namespace Alliance.Core;

public sealed partial record AllianceDataset
{
    /// <summary>Returns who joined an alliance, left it, or changed status in a period, and whose standing became unknown.</summary>
    /// <remarks>
    /// <para>Each day is compared with the day before it. A start or an end that is not exact gives two changes, on the days between which the answer is unknown.</para>
    /// <para>A party that the dataset never lists is not in the result, also where the list becomes complete and its membership is therefore false instead of unknown.</para>
    /// </remarks>
    /// <param name="alliance">The alliance.</param>
    /// <param name="from">The first day, of any calendar; it is compared with the day before it.</param>
    /// <param name="to">The last day, of any calendar, included.</param>
    /// <returns>The changes by day, then by party.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>; or the dataset contains a null in place of a record.</exception>
    public ValueList<MembershipChange> MembershipChanges(Id<AiAlliance> alliance, LocalDate from, LocalDate to) =>
        ChangesIn(from, to).Memberships(HistoryOf(alliance, static () => CountryGroupCatalogue.Reference));

    /// <summary>Returns who joined an alliance, left it, or changed status in a period, with country groups of a given catalogue.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <param name="from">The first day, of any calendar; it is compared with the day before it.</param>
    /// <param name="to">The last day, of any calendar, included.</param>
    /// <param name="groups">The catalogue in which groups are found that the dataset does not contain; null for none.</param>
    /// <inheritdoc cref="MembershipChanges(Id{AiAlliance}, LocalDate, LocalDate)"/>
    public ValueList<MembershipChange> MembershipChanges(Id<AiAlliance> alliance, LocalDate from, LocalDate to, CountryGroupCatalogue? groups) =>
        ChangesIn(from, to).Memberships(HistoryOf(alliance, () => groups));

    /// <summary>
    /// Returns the days on which an answer about the memberships of an alliance can differ from that of the day before, such as for a timeline: on all other days, every answer is
    /// that of the day before.
    /// </summary>
    /// <param name="alliance">The alliance.</param>
    /// <returns>The days of the ISO calendar, in order; empty for an alliance without dates and memberships. On some of them nothing may change, such as where a weaker claim begins.</returns>
    /// <exception cref="ArgumentException">The dataset contains a null in place of a record; validation reports where.</exception>
    public ValueList<LocalDate> MembershipChangeDays(Id<AiAlliance> alliance) => HistoryOf(alliance, static () => CountryGroupCatalogue.Reference).Days();

    /// <summary>Returns the days on which an answer about the memberships of an alliance can differ from that of the day before, with country groups of a given catalogue.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <param name="groups">The catalogue in which groups are found that the dataset does not contain; null for none.</param>
    /// <inheritdoc cref="MembershipChangeDays(Id{AiAlliance})"/>
    public ValueList<LocalDate> MembershipChangeDays(Id<AiAlliance> alliance, CountryGroupCatalogue? groups) => HistoryOf(alliance, () => groups).Days();

    /// <summary>Returns the constraints that came into the law in a period, left it, or were enforced or suspended differently, and those that became unknown.</summary>
    /// <param name="from">The first day, of any calendar; it is compared with the day before it.</param>
    /// <param name="to">The last day, of any calendar, included.</param>
    /// <returns>The changes by day, then by id.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>; or the dataset contains a null in place of a record.</exception>
    public ValueList<ConstraintChange> ConstraintChanges(LocalDate from, LocalDate to) => ChangesIn(from, to).Constraints();

    /// <summary>Returns the targets that were set, revised or withdrawn in a period, or whose due day passed, and those that became unknown.</summary>
    /// <inheritdoc cref="ConstraintChanges"/>
    public ValueList<TargetChange> TargetChanges(LocalDate from, LocalDate to) => ChangesIn(from, to).Targets();

    /// <summary>Returns the stances of suppliers towards markets that began, ended or changed in a period, and those that became unknown.</summary>
    /// <param name="from">The first day, of any calendar; it is compared with the day before it.</param>
    /// <param name="to">The last day, of any calendar, included.</param>
    /// <returns>The changes by day, then by supplier and market.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>; or the dataset contains a null in place of a record.</exception>
    public ValueList<StanceChange> StanceChanges(LocalDate from, LocalDate to) => ChangesIn(from, to).Stances();

    private ChangeSearch ChangesIn(LocalDate from, LocalDate to) => new(DatasetIndex.Of(this), new ChangePeriod(from, to));

    private AllianceHistory HistoryOf(Id<AiAlliance> alliance, Func<CountryGroupCatalogue?> groups)
    {
        DatasetIndex index = DatasetIndex.Of(this);
        return new(index, new GroupResolver(index, groups), alliance);
    }
}
