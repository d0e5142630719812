using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>The questions that users ask first, in the words in which they ask them.</summary>
public sealed class FirstQuestionsTests
{
    [Fact]
    public void A_dataset_is_made_edited_and_asked_in_few_words()
    {
        LocalDate day = new(2025, 6, 1);
        AiAlliance alliance = new() { Id = new("brics"), Names = [LocalizedText.Of(("en", "BRICS"), ("de", "BRICS-Allianz"))], Evidence = Evidence.Confirmed(new("s")) };
        Membership membership = Spell(MembershipStatus.Partner, "2025/..") with { Evidence = Evidence.Confirmed(new("s")) };
        IRecord record = State("KZ", membership);
        IRecord[] records = [new Source { Id = new("s"), Title = "S" }, alliance, new Statement { Id = new("x"), Paraphrase = "X", Modality = Modality.Fact, Subjects = [alliance.Reference] }];
        AllianceDataset header = new() { Id = new("mine") };
        RecordReference reference = new(RecordKind.Alliance, "none"), source = new(RecordKind.Source, "s");
        List<object> answers = [];

        string name = alliance.NameOn(day).In("de");
        AllianceDataset d = AllianceDataset.Of(records, header); d = d.With(record).Without(reference);
        DatasetIndex index = DatasetIndex.Of(d);
        foreach (Statement x in index.StatementsAbout(alliance.Reference)) { answers.Add(x.Id.Value); }
        foreach (RecordReference r in index.ReferencesTo(source)) { answers.Add(r.ToString()); }
        foreach (SearchHit hit in index.Search("allianz", 20)) { answers.Add(hit.Text); }
        string word = Vocabulary.WordOf(MembershipStatus.Partner); var words = Vocabulary.Of<MembershipStatus>();
        ValidationReport v = membership.Validate(); v.ThrowIfInvalid();

        Assert.Equal(("BRICS-Allianz", "partner", "mine"), (name, word, d.Id?.Value));
        Assert.Equal(["x", "alliance:brics", "member-state:kz", "BRICS-Allianz"], answers);
        Assert.Equal(10, words.Count);
    }
}
