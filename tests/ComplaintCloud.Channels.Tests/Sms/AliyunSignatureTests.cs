using ComplaintCloud.Channels.Sms;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Channels.Tests.Sms;

public sealed class AliyunSignatureTests
{
    // The worked example of Alibaba Cloud's page on the V3 signature.
    [Fact]
    public void TheDocumentedExample_HasTheDocumentedSignature()
    {
        var query = new Dictionary<string, string> { ["ImageId"] = "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd", ["RegionId"] = "cn-shanghai" };
        var headers = AliyunSignature.Headers(
            "ecs.cn-shanghai.aliyuncs.com", ("RunInstances", "2014-05-26"), query, ("YourAccessKeyId", "YourAccessKeySecret"),
            new DateTimeOffset(2023, 10, 26, 10, 22, 32, TimeSpan.Zero), "3156853299f313e23d1673dc12e1703d");
        headers["Authorization"].ShouldEndWith("Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
    }
}
