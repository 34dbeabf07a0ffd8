package org.fenjie.core.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCellReaderTest {

    private static Responsibility sure(String cell) {
        return sure(UnitCellReader.read(cell));
    }

    private static Responsibility sure(UnitReading reading) {
        Responsibility responsibility = reading.responsibility();
        assertThat(responsibility.doubt()).as(reading.text()).isEmpty();
        assertThat(responsibility.unread()).as(reading.text()).isEmpty();
        return responsibility;
    }

    private static String roles(Responsibility responsibility) {
        return responsibility.assignments().stream().map(Assignment::toString).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # no marker
            区民政局、区医保局                     | responsible 区民政局, responsible 区医保局
            市水利局 市气象局                      | responsible 市水利局, responsible 市气象局
            市水利局,市应急局                      | responsible 市水利局, responsible 市应急局
            # behind the units
            区科委牵头 相关单位配合                | lead 区科委, supporting 相关单位
            区档案局牵头，相关单位配合             | lead 区档案局, supporting 相关单位
            区审计局牵头，各相关单位配合           | lead 区审计局, supporting 各相关单位
            区科委牵头相关单位配合                 | lead 区科委, supporting 相关单位
            县水利局牵头县气象局配合               | lead 县水利局, supporting 县气象局
            市教育局、市体育局牵头负责             | lead 市教育局, lead 市体育局
            市教育局、市体育局分别牵头             | lead 市教育局, lead 市体育局
            市教育局按职责分工牵头                 | lead 市教育局
            市民政局牵头落实                       | lead 市民政局
            市民政局主办，市残联协办               | lead 市民政局, supporting 市残联
            市民政局牵头、市残联参与               | lead 市民政局, supporting 市残联
            市民政局牵头，市残联、市妇联协助       | lead 市民政局, supporting 市残联, supporting 市妇联
            市民政局牵头，市残联协同配合           | lead 市民政局, supporting 市残联
            市民政局牵头；市残联积极参加           | lead 市民政局, supporting 市残联
            市司法局负责                           | responsible 市司法局
            市司法局、各区按职责分工负责           | responsible 市司法局, responsible 各区
            市司法局、市信访局，按职责分工负责     | responsible 市司法局, responsible 市信访局
            市司法局牵头，市信访局等按职责分工负责 | lead 市司法局, responsible 市信访局, responsible 等
            市司法局负责，各镇街具体落实           | responsible 市司法局, responsible 各镇街
            市司法局负责，市信访局配合             | responsible 市司法局, supporting 市信访局
            市司法局，市信访局配合                 | responsible 市司法局, supporting 市信访局
            市水利局为牵头单位，市气象局为配合单位 | lead 市水利局, supporting 市气象局
            市水利局统筹负责                       | responsible 市水利局
            # 会同
            水利部会同有关部门负责                 | lead 水利部, responsible 有关部门
            水利部、财政部会同交通运输部负责       | lead 水利部, lead 财政部, responsible 交通运输部
            由水利部牵头，会同财政部落实           | lead 水利部, responsible 财政部
            水利部会同财政部                       | lead 水利部, responsible 财政部
            水利部会同某某流域管理机关             | lead 水利部, responsible 某某流域管理机关
            市水利局负责，各镇落实属地责任         | responsible 市水利局, responsible 各镇
            # in brackets
            （水利部牵头，财政部参与）             | lead 水利部, supporting 财政部
            县水利局（牵头）、县气象局             | lead 县水利局, responsible 县气象局
            县水利局(牵头单位)、县气象局(配合单位) | lead 县水利局, supporting 县气象局
            水利部等（牵头），各省配合             | lead 水利部, lead 等, supporting 各省
            县水利局（县气象局、县应急局配合）     | responsible 县水利局, supporting 县气象局, supporting 县应急局
            # what is to be done is no unit
            市林业局负责编制规划，市财政局负责筹措资金 | responsible 市林业局, responsible 市财政局
            """)
    void readsRolesFromMarkers(String cell, String expected) {
        assertThat(sure(cell)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEAD       | 省水利厅、省林业局             | lead 省水利厅, lead 省林业局
            LEAD       | 省水利厅、省林业局按职责分工负责 | lead 省水利厅, lead 省林业局
            LEAD       | 省水利厅牵头，省林业局按职责分工负责 | lead 省水利厅, responsible 省林业局
            SUPPORTING | 省水利厅、各有关单位           | supporting 省水利厅, supporting 各有关单位
            SUPPORTING | 违法处理中心和车辆管理所       | supporting 违法处理中心, supporting 车辆管理所
            SUPPORTING | 无                             | nobody
            """)
    void takesTheRoleOfTheColumnWhereTheCellGivesNone(Role column, String cell, String expected) {
        assertThat(sure(UnitCellReader.read(cell, column))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            牵头单位：县水利局；配合单位：县气象局      | lead 县水利局, supporting 县气象局
            （牵头单位：县水利局，配合单位：各镇）      | lead 县水利局, supporting 各镇
            （牵头单位：县水利局）（配合单位：各镇）    | lead 县水利局, supporting 各镇
            牵头单位：县水利局 责任单位：县气象局、各镇 | lead 县水利局, responsible 县气象局, responsible 各镇
            【牵头单位】县水利局【配合单位】县气象局    | lead 县水利局, supporting 县气象局
            〔责任单位：县水利局、县气象局〕            | responsible 县水利局, responsible 县气象局
            主办单位:县水利局 协办单位:县气象局         | lead 县水利局, supporting 县气象局
            牵头：县水利局；配合：县气象局              | lead 县水利局, supporting 县气象局
            牵头单位 县水利局 参与单位 县气象局         | lead 县水利局, supporting 县气象局
            牵头单位县水利局，配合单位县气象局          | lead 县水利局, supporting 县气象局
            牵头单位为县水利局，配合单位为县气象局      | lead 县水利局, supporting 县气象局
            配合单位：行业主管部门 完成时间：6月        | supporting 行业主管部门
            牵头部门（单位）：县水利局                  | lead 县水利局
            责任科室：法规科 配合科室：各业务科室       | responsible 法规科, supporting 各业务科室
            负责部门：人民银行等部门                    | responsible 人民银行, responsible 等部门
            主体责任：各镇；落实单位：县水利局          | responsible 各镇, responsible 县水利局
            配合单位：无                                | nobody
            牵头单位：县水利局负责                      | lead 县水利局
            责任单位：县水利局；各镇。                  | responsible 县水利局, responsible 各镇
            """)
    void takesTheRoleOfALabel(String cell, String expected) {
        assertThat(sure(cell)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （负责部门：民航局，适用范围：海南，以及其他试点）   | responsible 民航局 | {适用范围=[海南，以及其他试点]}
            责任单位：市教育局；完成时间：2024年12月底前；联系人：李某，电话：12345 \
            | responsible 市教育局 | {完成时间=[2024年12月底前], 联系人=[李某], 电话=[12345]}
            责任领导：王某 责任部门：财务处 完成时限：6月 | responsible 财务处 | {责任领导=[王某], 完成时限=[6月]}
            市教育局（责任人：李某）                       | responsible 市教育局 | {责任人=[李某]}
            完成时间：6月。市教育局牵头                    | lead 市教育局 | {完成时间=[6月]}
            """)
    void handsBackFieldsThatAreNoUnits(String cell, String expected, String fields) {
        UnitReading reading = UnitCellReader.read(cell);
        assertThat(sure(reading)).hasToString(expected);
        assertThat(reading.fields().asMap()).hasToString(fields);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            人力资源和社会保障局                     | 人力资源和社会保障局
            市住房和城乡建设局和市财政局             | 市住房和城乡建设局、市财政局
            省文化和旅游厅、省政务和数据局           | 省文化和旅游厅、省政务和数据局
            市粮食和物资储备局以及市供销社           | 市粮食和物资储备局、市供销社
            市教育局及市体育局                       | 市教育局、市体育局
            市教育局与市体育局                       | 市教育局、市体育局
            法制科和信访科                           | 法制科、信访科
            市政协社会和法制委员会                   | 市政协社会和法制委员会
            苏州市和无锡市                           | 苏州市、无锡市
            沈阳市和平区                             | 沈阳市和平区
            呼和浩特市政府                           | 呼和浩特市政府
            市社区和物业管理处                       | 市社区和物业管理处
            高等教育处、平等就业办公室               | 高等教育处、平等就业办公室
            市区域协作办公室、市经协办               | 市区域协作办公室、市经协办
            市督查落实办、市城市协同推进中心         | 市督查落实办、市城市协同推进中心
            市财政（地税）局、某某投资（集团）有限公司 | 市财政（地税）局、某某投资（集团）有限公司
            中国（某某）自由贸易试验区管委会         | 中国（某某）自由贸易试验区管委会
            市教育局/市体育局                        | 市教育局、市体育局
            1.市教育局；2.市体育局                   | 市教育局、市体育局
            1、市教育局 2、市体育局                  | 市教育局、市体育局
            ①市教育局②市体育局                       | 市教育局、市体育局
            （1）市教育局（2）市体育局               | 市教育局、市体育局
            市人力资源和 社会保障局、市体育局        | 市人力资源和社会保障局、市体育局
            市住房城乡 建设局 市体育局               | 市住房城乡建设局、市体育局
            财 政 局                                 | 财政局
            生态环 境部                              | 生态环境部
            市卫生健康委 员会、街道办 事处           | 市卫生健康委员会、街道办事处
            车辆 管理所、中央 组织部                 | 车辆管理所、中央组织部
            市教育局 市体育局 中国科协               | 市教育局、市体育局、中国科协
            国家安全部和奉城镇                       | 国家安全部、奉城镇
            共青团中央和北京市和市教育局             | 共青团中央、北京市、市教育局
            县委、县政府、县委办、县政府办           | 县委、县政府、县委办、县政府办
            县委（县委办）、县政府督查室             | 县委、县政府督查室
            """)
    void splitsNamesAndKeepsThemWhole(String cell, String names) {
        assertThat(sure(cell).responsible().stream().map(UnitMention::name).collect(Collectors.joining("、")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            各单位                         | all 各单位
            各部门、各单位                 | all 各部门, all 各单位
            全市各级各部门                 | all 全市各级各部门
            各部门、单位                   | all 各部门、单位
            相关单位                       | concerned 相关单位
            各相关单位                     | concerned 各相关单位
            其他有关单位                   | concerned 其他有关单位
            国务院相关部门及相关地区       | concerned 国务院相关部门, concerned 相关地区
            各有关部门和单位               | concerned 各有关部门和单位
            省各有关单位                   | concerned 省各有关单位
            相关市、县政府                 | concerned 相关市、县政府
            各镇街                         | described 各镇街
            各乡镇、街道                   | described 各乡镇、街道
            各镇、街道                     | described 各镇、街道
            各区、县级市政府               | described 各区、县级市政府
            各县（市、区）                 | described 各县（市、区）
            各镇（街道、开发区）           | described 各镇（街道、开发区）
            各市（州）人民政府             | described 各市（州）人民政府
            各市（地）、县（市、区）政府（行署） | described 各市（地）、县（市、区）政府（行署）
            市、县（区）人民政府           | described 市、县（区）人民政府
            市县政府                       | described 市县政府
            省市县三级政府                 | described 省市县三级政府
            试点城市政府                   | described 试点城市政府
            市直各部门                     | described 市直各部门
            市防汛指挥部成员单位           | described 市防汛指挥部成员单位
            各项目牵头单位                 | described 各项目牵头单位
            各大队                         | described 各大队
            16个区                         | described 16个区
            五县（区）                     | described 五县（区）
            县级以上地方人民政府           | described 县级以上地方人民政府
            设区的市人民政府               | described 设区的市人民政府
            村（社区）、村（居）委会       | described 村（社区）、村（居）委会
            项目属地政府                   | described 项目属地政府
            各级公安机关                   | described 各级公安机关
            三县两区                       | described 三县两区
            长三角三省一市                 | described 长三角三省一市
            沿江11省市                     | described 沿江11省市
            各省（自治区、直辖市）人民政府 | described 各省（自治区、直辖市）人民政府
            各市、县公安局                 | described 各市、县公安局
            有关部门、地方人民政府         | concerned 有关部门, described 地方人民政府
            各乡镇（街道）党（工）委       | described 各乡镇（街道）党（工）委
            有条件的地区                   | described 有条件的地区
            所有单位                       | all 所有单位
            """)
    void readsSetsOfUnits(String cell, String expected) {
        assertThat(sure(cell).collectives().stream()
                        .map(set -> set.kind() + " " + set)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
        assertThat(sure(cell).units()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            区财政局等                          | 区财政局 | concerned 等
            区财政局等有关单位                  | 区财政局 | concerned 等有关单位
            区财政局等有关部门和单位            | 区财政局 | concerned 等有关部门和单位
            财政部等9部门                       | 财政部   | concerned 等9部门
            区财政局等公开试点牵头单位          | 区财政局 | described 等公开试点牵头单位
            财政部等和各省级人民政府            | 财政部   | concerned 等, described 各省级人民政府
            财政部等国务院相关部门及各地区      | 财政部   | concerned 等国务院相关部门, described 各地区
            区财政局（区金融办）等部门          | 区财政局（区金融办） | concerned 等部门
            区财政局、相关单位                  | 区财政局 | concerned 相关单位
            区财政局、各镇人民政府              | 区财政局 | described 各镇人民政府
            各设区市人民政府、平潭综合实验区管委会 | 平潭综合实验区管委会 | described 各设区市人民政府
            浦东新区及全市各级各部门            | 浦东新区 | all 全市各级各部门
            各部门、市政府办公室                | 市政府办公室 | all 各部门
            各街道、区市场局                    | 区市场局 | described 各街道
            各镇、县公安局                      | 县公安局 | described 各镇
            各区、高新区管委会                  | 高新区管委会 | described 各区
            八一镇、第一中学                    | 八一镇、第一中学 | ''
            市为民服务中心、直属分局            | 市为民服务中心、直属分局 | ''
            长春、四平等市政府                  | 长春、四平 | described 等市政府
            公安、民政部门                      | 公安 | described 民政部门
            """)
    void readsSetsBesideUnits(String cell, String units, String sets) {
        Responsibility read = sure(cell);
        assertThat(read.responsible().stream().map(UnitMention::toString).collect(Collectors.joining("、")))
                .isEqualTo(units);
        assertThat(read.collectives().stream()
                        .map(set -> set.kind() + " " + set)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(sets);
    }

    @Test
    void readsNamePlates() {
        Responsibility read = sure("区文旅局（区文物局、区体育局）、区教育局(区语委办)牵头");
        assertThat(read.lead()).containsExactly(UnitMention.of("区文旅局", "区文物局", "区体育局"), UnitMention.of("区教育局", "区语委办"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            省科技厅、商务厅、文化和旅游厅          | 省科技厅 省商务厅 省文化和旅游厅
            省科技厅、之江实验室、浙江金融监管局    | 省科技厅 之江实验室 浙江金融监管局
            省科技厅，商务厅                        | 省科技厅 商务厅
            省法院、检察院                          | 省法院 省检察院
            杭州市财政局、教育局                    | 杭州市财政局 杭州市教育局
            县委宣传部、组织部、财政局              | 县委宣传部 县委组织部 县财政局
            团省委、妇联                            | 团省委 省妇联
            长沙、株洲、湘潭市政府                  | 长沙市政府 株洲市政府 湘潭市政府
            杭州、温州市                            | 杭州市 温州市
            海淀、朝阳大队                          | 海淀大队 朝阳大队
            海淀一、海淀二、交通警卫大队            | 海淀一大队 海淀二大队 交通警卫大队
            市教育、卫健局                          | 市教育局 市卫健局
            市、区教育局                            | 市教育局 区教育局
            市场监管局、教育局                      | 市场监管局 教育局
            住房城乡建设部、财政部                  | 住房城乡建设部 财政部
            """)
    void writesOutWhatNeighboursShare(String cell, String expected) {
        assertThat(sure(cell).responsible().stream()
                        .map(unit -> unit.fullName().orElse(unit.name()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            水利部、财政部负责。列第一位者为牵头单位，下同   | lead 水利部, responsible 财政部 | 列第一位者为牵头单位、下同
            水利部、财政部（排名第一的为牵头单位，其他为配合单位） | lead 水利部, supporting 财政部 | 排名第一的为牵头单位，其他为配合单位
            水利部、财政部*（带*为牵头单位）                | responsible 水利部, lead 财政部 | 带*为牵头单位
            首位为牵头单位，其余为配合单位：水利部、财政部   | lead 水利部, supporting 财政部 | 首位为牵头单位、其余为配合单位
            水利部负责。以下均需各省落实，不再列出           | responsible 水利部 | 以下均需各省落实、不再列出
            水利部、财政部负责，2025年6月底前完成            | responsible 水利部, responsible 财政部 | 2025年6月底前完成
            持续推进，水利部牵头                             | lead 水利部 | 持续推进
            水利部（2025年6月底前）、财政部                  | responsible 水利部, responsible 财政部 | 2025年6月底前
            """)
    void followsRulesAndHandsThemBack(String cell, String expected, String notes) {
        UnitReading reading = UnitCellReader.read(cell);
        assertThat(sure(reading)).hasToString(expected);
        assertThat(String.join("、", reading.notes())).isEqualTo(notes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            水利部指导，各省负责             | responsible 各省 | 水利部 | neither to lead nor to support
            指导单位：水利部；责任单位：各省 | responsible 各省 | 水利部 | neither to lead nor to support
            水利部统筹，财政部落实           | responsible 财政部 | 水利部 | neither to lead nor to support
            水利部牵头，财政部、教育部       | lead 水利部, responsible 财政部, responsible 教育部 | '' | without a marker
            水利部，财政部牵头               | lead 水利部, lead 财政部 | '' | of its own clause
            水利部，财政部，教育部配合       | responsible 水利部, supporting 财政部, supporting 教育部 | '' | of its own clause
            水利部会同财政部牵头             | lead 水利部, lead 财政部 | '' | 会同 and 牵头
            水务集团配合水利部               | supporting 水务集团, responsible 水利部 | '' | behind 配合
            会同有关部门                     | responsible 有关部门 | '' | before 会同
            水利部、财政部（牵头）、教育部   | responsible 水利部, lead 财政部, responsible 教育部 | '' | for one unit or for all
            县公安局（交警大队）             | responsible 县公安局 | '' | neither another name nor a role
            牵头及配合单位：水利部           | responsible 水利部 | '' | several roles
            责任单位及责任人：财务科         | responsible 财务科 | '' | a label is not known
            某某市和艺术学院                 | responsible 某某市和艺术学院 | '' | two units or stand in
            市委 办公室、市体育局            | responsible 市委, responsible 办公室, responsible 市体育局 | '' | a blank
            水利部牵头天河、市气象局配合     | lead 水利部, supporting 市气象局 | '' | may be a unit
            财务处 王某                      | responsible 财务处, responsible 王某 | '' | a person
            校领导、教务处                   | responsible 教务处 | 校领导 | a person
            水利部★、财政部                  | responsible 水利部, responsible 财政部 | '' | not explained
            水利部（加粗的为牵头单位）       | responsible 水利部 | '' | way of printing
            （水利部、财政部                 | responsible 水利部, responsible 财政部 | '' | no mate
            2024年10月                       | '' | 2024年10月 | a time
            根据实际情况确定                 | '' | 根据实际情况确定 | running text
            同上                             | '' | 同上 | running text
            水利部、12345                    | responsible 水利部 | 12345 | no letter
            负责                             | '' | '' | nobody in it
            牵头负责。                       | '' | '' | nobody in it
            按职责分工负责；                 | '' | '' | nobody in it
            （负责）                         | '' | '' | nobody in it
            【牵头单位】                     | '' | '' | nobody in it
            （牵头：）                       | '' | '' | nobody in it
            指导单位：                       | '' | '' | nobody in it
            区委、区政府督查室               | responsible 区委, responsible 区政府督查室 | '' | share the office
            镇党委和镇人民政府办公室牵头     | lead 镇党委, lead 镇人民政府办公室 | '' | share the office
            """)
    void saysWhereItIsNotSure(String cell, String expected, String unread, String reason) {
        Responsibility read = UnitCellReader.read(cell).responsibility();
        assertThat(roles(read)).isEqualTo(expected);
        assertThat(String.join("、", read.unread())).isEqualTo(unread);
        assertThat(read.doubt()).get().asString().contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"''", "' \t\n'", "无", "（无）", "无。", "—", "——", "-", "/", "暂无", "牵头单位：无；配合单位：", "牵头单位：—"})
    void readsNobody(String cell) {
        assertThat(sure(cell)).isEqualTo(Responsibility.nobody());
    }

    @Test
    void cutsTheCellInPieces() {
        assertThat(UnitCellReader.read("（牵头单位：区教育局(区语委办)、各镇，完成时间：6月）").pieces())
                .hasToString("[BRACKET （, LABEL 牵头单位：, NAME 区教育局, BRACKET (, PLATE 区语委办, BRACKET ), SEPARATOR 、, "
                        + "COLLECTIVE 各镇, SEPARATOR ，, LABEL 完成时间：, FIELD 6月, BRACKET ）]");
        assertThat(UnitCellReader.read("1.水利部指导。\n财政部负责筹资，首位牵头").pieces())
                .hasToString("[SEPARATOR 1., NAME 水利部, MARKER 指导, SEPARATOR 。\n, NAME 财政部, MARKER 负责, NOTE 筹资, "
                        + "SEPARATOR ，, NOTE 首位牵头]");
    }

    @Test
    void printsNamesWithoutTheLayout() {
        UnitReading reading = UnitCellReader.read("市人力资源\n社会保障局");
        assertThat(reading.responsibility()).hasToString("responsible 市人力资源社会保障局");
        assertThat(reading.pieces()).containsExactly(new UnitPiece(UnitPiece.Kind.NAME, "市人力资源\n社会保障局"));
    }

    @Test
    void leavesADamagedCellUnread() {
        String damaged = "区教育局\u0007牵头";
        UnitReading reading = UnitCellReader.read(damaged);
        assertThat(reading.responsibility().assignments()).isEmpty();
        assertThat(reading.responsibility().doubt()).get().asString().contains("cannot be printed");
        assertThat(reading.pieces()).isEqualTo(ImmutableList.of(new UnitPiece(UnitPiece.Kind.UNREAD, damaged)));
    }

    @Test
    void keepsAUnitThatIsPrintedTwice() {
        assertThat(sure("区教育局牵头，区教育局配合")).hasToString("lead 区教育局, supporting 区教育局");
    }
}
