using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>The corrections of the data of 2026-09-29, each by an answer that was wrong or missing before. The first argument is the number of the correction in data/CHANGELOG.md.</summary>
public sealed class EmbeddedCorrectionTests
{
    private static readonly AllianceDataset Shipped = EmbeddedDatasets.ReadAiAllianceNetwork();
    private static readonly DatasetIndex Index = DatasetIndex.Of(Shipped);

    [Theory]
    [InlineData(1, "ear-d-3", "AE", "2026-07-09", Truth.True)]
    [InlineData(1, "ear-d-3", "AE", "2026-07-10", Truth.False)]
    [InlineData(1, "ear-d-4", "AE", "2026-07-10", Truth.False)]
    [InlineData(1, "ear-a-5", "AE", "2026-07-09", Truth.False)]
    [InlineData(1, "ear-a-5", "AE", "2026-07-10", Truth.True)]
    [InlineData(2, "ear-d-5", "CN", "2024-06-01", Truth.True)]
    [InlineData(2, "ear-d-4", "SA", "2024-06-01", Truth.True)]
    [InlineData(2, "ear-a-5", "DE", "2024-06-01", Truth.True)]
    [InlineData(2, "ear-d-5", "CN", "2023-11-16", Truth.Unknown)]
    [InlineData(18, "ear-a-1", "IS", "2026-06-30", Truth.False)]
    [InlineData(26, "ear-e-1", "SD", "2020-06-01", Truth.True)]
    [InlineData(26, "ear-e-1", "SD", "2021-01-19", Truth.False)]
    public void A_country_is_in_a_group_of_the_EAR(int correction, string group, string country, string day, Truth expected)
    {
        Assert.True(correction > 0);
        Assert.Equal(expected, CountryGroupCatalogue.Reference.Includes(new(group), new(country), Day(day)));
        Assert.Equal(expected, Index.AsOf(Day(day)).IsInGroup(new(country), new(group)));
    }

    [Theory]
    [InlineData(1, "AE", "2026-07-09", Truth.True)]
    [InlineData(1, "AE", "2026-07-10", Truth.False)]
    [InlineData(2, "SA", "2024-06-01", Truth.True)]
    [InlineData(2, "DE", "2024-06-01", Truth.False)]
    public void The_rule_on_advanced_computing_reaches_a_destination(int correction, string country, string day, Truth expected)
    {
        Assert.True(correction > 0);
        GeographicScope destinations = Index.Find(new Id<TechnologyAccessConstraint>("us-88-fr-73458-3a090-destination"))!.Scope.Destinations!;
        Assert.Equal(expected, Index.AsOf(Day(day)).IsInScope(destinations, new(new(country)), AuthorityGeography.ExportAdministrationRegulations));
    }

    [Theory]
    [InlineData(3, "eu-2024-1745-due-diligence", "2024-12-25", Truth.False)]
    [InlineData(3, "eu-2024-1745-due-diligence", "2024-12-26", Truth.True)]
    [InlineData(3, "eu-2024-1865-due-diligence", "2025-01-01", Truth.False)]
    [InlineData(3, "eu-2024-1865-due-diligence", "2025-01-02", Truth.True)]
    [InlineData(5, "us-letter-anthropic-models", "2026-06-12", Truth.True)]
    [InlineData(5, "us-letter-anthropic-models", "2026-06-30", Truth.False)]
    [InlineData(30, "kr-741-items", "2023-04-28", Truth.True)]
    [InlineData(30, "kr-682-items", "2024-02-23", Truth.False)]
    [InlineData(30, "kr-682-items", "2024-02-24", Truth.True)]
    public void A_duty_is_on_the_books(int correction, string constraint, string day, Truth expected)
    {
        Assert.True(correction > 0);
        Assert.Equal(expected, Index.AsOf(Day(day)).Constraints().SingleOrDefault(standing => standing.Constraint.Id.Value == constraint)?.OnTheBooks ?? Truth.False);
    }

    [Theory]
    [InlineData("2026-11-09", Truth.True)]
    [InlineData("2026-11-10", Truth.Unknown)]
    public void What_follows_the_suspension_of_the_affiliates_rule_is_not_known(string day, Truth expected) => // correction 20
        Assert.Equal(expected, Index.AsOf(Day(day)).Constraints().Single(standing => standing.Constraint.Id.Value == "us-90-fr-47201-affiliates").IsSuspended);

    [Theory]
    [InlineData(6, "amd-mi300x", ParameterKind.DieArea, 2400)]
    [InlineData(6, "amd-mi300x", ParameterKind.PerformanceDensity, 8.72)]
    [InlineData(7, "amd-mi250x", ParameterKind.DieArea, 1448)]
    [InlineData(8, "huawei-ascend-910b2", ParameterKind.MemoryBandwidth, 1600)]
    [InlineData(8, "huawei-ascend-910b4", ParameterKind.MemoryBandwidth, 800)]
    [InlineData(12, "intel-gaudi2", ParameterKind.TotalProcessingPerformance, 6920)]
    public void An_accelerator_has_a_figure(int correction, string item, ParameterKind parameter, double expected)
    {
        Assert.True(correction > 0);
        Assert.Equal((decimal)expected, Index.Find(new Id<TechnologyItem>(item))!.Parameters.Single(some => some.Parameter == parameter).Value);
    }

    [Theory]
    [InlineData(9, "nvidia-h200-sxm", "2023-11-13")]
    [InlineData(10, "nvidia-a800-sxm4-80gb", "2022-11")]
    [InlineData(11, "nvidia-l20", "2023-11")]
    public void An_accelerator_was_released(int correction, string item, string expected)
    {
        Assert.True(correction > 0);
        Assert.Equal(PartialDate.Parse(expected), Index.Find(new Id<TechnologyItem>(item))!.Released);
    }

    [Theory]
    [InlineData(13, "ae-prompters", "2024-05", "2027-05", null)]
    [InlineData(13, "ae-talents", "2024-11-06", "2027", null)]
    [InlineData(14, "sg-ai", "2023-12-04", "2028-12", 5000)]
    [InlineData(25, "eu-digital-skills", "2023-01-08", "2030", 54)]
    [InlineData(25, "eu-ai-adoption", "2023-01-08", "2030", null)]
    public void A_target_runs_from_its_act_until_it_is_due(int correction, string target, string from, string due, int? baseline)
    {
        Assert.True(correction > 0);
        CompetencyTarget found = Index.Find(new Id<CompetencyTarget>(target))!;
        Assert.Equal(Validity.From(PartialDate.Parse(from)), found.Validity);
        Assert.Equal((PartialDate.Parse(due), baseline), (found.Target.Due, (int?)found.Baseline?.Value));
    }

    [Fact] // correction 4
    public void One_million_British_courses_are_no_people()
    {
        Assert.Empty(Index.Find(new Id<CompetencyTarget>("uk-ai-skills"))!.Observations);
        Assert.Contains(RecordReference.Parse("target:uk-ai-skills"), Index.Find(new Id<Statement>("uk-ai-courses-2026-01"))!.Subjects);
    }

    [Theory]
    [InlineData(15, "association:harvard", "ibm-meta-ai-alliance", "2024-01-01", MembershipStatus.Member, Truth.Unknown)]
    [InlineData(15, "association:moc-alliance", "ibm-meta-ai-alliance", "2024-01-01", MembershipStatus.Member, Truth.True)]
    [InlineData(16, "association:uci-cuba", "aianet", "2025-01-01", MembershipStatus.Member, Truth.True)]
    [InlineData(16, "association:havana-science-technology-park", "aianet", "2025-01-01", MembershipStatus.Member, Truth.True)]
    [InlineData(21, "country:UA", "coe-ai-convention", "2025-05-11", MembershipStatus.Signatory, Truth.False)]
    [InlineData(21, "country:UA", "coe-ai-convention", "2025-05-15", MembershipStatus.Signatory, Truth.True)]
    [InlineData(21, "country:UY", "coe-ai-convention", "2025-09-02", MembershipStatus.Signatory, Truth.True)]
    [InlineData(21, "alliance:eu", "coe-ai-convention", "2026-05-16", MembershipStatus.Signatory, Truth.True)] // approved, and the convention is not in force
    [InlineData(23, "country:BR", "brics", "2009-06-15", MembershipStatus.Member, Truth.False)]
    [InlineData(23, "country:BR", "brics", "2009-06-16", MembershipStatus.Member, Truth.True)]
    [InlineData(27, "alliance:eu", "gpai-oecd", "2024-07-03", MembershipStatus.Member, Truth.True)]
    public void A_party_has_a_status(int correction, string party, string alliance, string day, MembershipStatus status, Truth expected)
    {
        Assert.True(correction > 0);
        PartyStanding standing = Index.AsOf(Day(day)).Standing(PartyReference.Parse(party), new(alliance));
        Assert.Equal(expected, standing.Status == status ? standing.Holds : Truth.False);
    }

    [Theory]
    [InlineData("amd", "RU", "2022-03-03")]
    [InlineData("amd", "BY", "2022-03-03")]
    public void AMD_suspended_its_sales_on_3_March_2022(string supplier, string market, string day) // correction 17
    {
        SupplierStanceClaim[] claims = [.. Index.AsOf(Day(day)).Stances().Where(standing => standing.Market.Key == market).SelectMany(standing => standing.Claims)];
        Assert.Contains(claims, claim => claim.Record.Supplier.Key == supplier && claim.Record.Basis == ReportBasis.Official && claim.Record.Validity == Validity.From(Day(day)));
    }

    [Theory]
    [InlineData(19, "us-91-fr-1684", "91 FR 1684, FR Doc. 2026-00789", "2026-01-15", null)]
    [InlineData(20, "us-affiliates-suspension-2025-11-12", "90 FR 50857, FR Doc. 2025-19846", "2025-11-12", null)]
    [InlineData(3, "eu-2024-1745", "Reg (EU) 2024/1745, OJ L, 24.6.2024", "2024-06-24", "2024-12-26")]
    public void An_act_has_its_citation_and_days(int correction, string act, string citation, string published, string? compliance)
    {
        Assert.True(correction > 0);
        LegalAct found = Index.Find(new Id<LegalAct>(act))!;
        Assert.Equal((citation, $"{published}", compliance), (found.Citation, $"{found.Published}", found.ComplianceFrom?.ToString()));
    }

    [Theory]
    [InlineData("2025-11-09", "International Network of AI Safety Institutes")]
    [InlineData("2026-01-01", "International Network for Advanced AI Measurement, Evaluation and Science")]
    public void The_network_of_AI_safety_institutes_has_one_name_at_a_time(string day, string name) => // correction 22
        Assert.Equal(name, Assert.Single(Index.Find(new Id<AiAlliance>("aisi-network"))!.Names, some => some.Validity.Covers(Day(day)) == Truth.True).Text.In("en"));

    [Theory]
    [InlineData("us-3a090-d1-d4", ReviewPolicy.PresumptionOfApproval, "2023-11-17")]
    [InlineData("us-3a090-d5", ReviewPolicy.PresumptionOfDenial, "2023-11-17")]
    [InlineData("us-3a090-re-exports", ReviewPolicy.PresumptionOfDenial, "2023-11-17")]
    [InlineData("us-3a090-in-country-transfers", ReviewPolicy.PresumptionOfDenial, "2026-01-15")]
    public void Applications_are_reviewed_by_a_policy(string policy, ReviewPolicy expected, string from) // corrections 19 and 29
    {
        Id<TechnologyAccessConstraint> constraint = new("us-88-fr-73458-3a090-destination");
        ReviewPolicyStanding standing = Index.AsOf(Day(from)).ReviewPolicies(constraint).Single(some => some.Policy.Id.Value == policy);
        Assert.Equal((expected, Truth.True), (standing.Policy.Policy.Known, standing.Holds));
        Assert.DoesNotContain(Index.AsOf(Day(from).PlusDays(-1)).ReviewPolicies(constraint), some => some.Policy.Id.Value == policy);
    }

    [Fact] // correction 28
    public void Figures_under_CC_BY_make_the_dataset_CC_BY() => Assert.Equal("CC-BY-4.0", Shipped.Licence);
}
